import { open, readFile } from 'node:fs/promises';
import { fileTime } from '../files/file-time.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/**
 * Cuts a segment back to its last whole frame. The bytes behind it were never confirmed to anyone; they are kept in a file of
 * their own beside the segment, because they may hold words that somebody misses.
 */
export async function keepTornTail(file: string, from: number, now: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFileAtomically(`${file}.torn-${fileTime(now)}`, bytes.subarray(from));
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(from);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
