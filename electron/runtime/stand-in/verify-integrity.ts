import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Compares a file with an `sha512-<base64>` integrity string; reads it as a stream, since the file is over 100 MB. */
export async function verifyIntegrity(file: string, integrity: string): Promise<boolean> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}` === integrity;
}
