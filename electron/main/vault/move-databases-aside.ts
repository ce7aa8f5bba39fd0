import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileTime } from '../files/file-time.ts';
import { syncFolder } from '../files/sync-folder.ts';

/** How the names of folders end that were moved aside because Chromium could not open them. */
export const DAMAGED = '-damaged';

/**
 * Moves the folder of IndexedDB aside, in one step and without a byte copied, so that Chromium begins a new one and what was in the
 * old one can still be looked at. Answers whether it moved; where it cannot, everything is as it was.
 */
export async function moveDatabasesAside(databases: string, aside: string, now: string): Promise<boolean> {
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await rename(databases, path.join(aside, `${fileTime(now)}${DAMAGED}`));
  } catch {
    return false;
  }
  await syncFolder(aside).catch(() => undefined);
  return true;
}
