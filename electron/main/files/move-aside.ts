import { rename } from 'node:fs/promises';
import path from 'node:path';
import { fileTime } from './file-time.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Renames a file that could not be understood, so that it is neither lost nor overwritten, and gives its new name
 * (`profiles.damaged-20261124-140212.json`).
 */
export async function moveAside(file: string, now: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const aside = `${name}.damaged-${fileTime(now)}${ext}`;
  await rename(file, path.join(dir, aside));
  await syncFolder(dir);
  return aside;
}
