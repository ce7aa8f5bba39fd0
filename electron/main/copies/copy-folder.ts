import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileNameOf } from '../../../shared/packet/file-name.ts';
import { fileTime } from '../files/file-time.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** How many copies of a profile stay. */
const KEPT = 10;
const ENDING = '.rungbook.age';
const KEY = 'rungbook-key.age';

const isFolder = async (folder: string): Promise<boolean> =>
  (await stat(folder).catch(() => null))?.isDirectory() ?? false;

/** The folder that the person chose is not there; it is never made anew, because an unplugged disk leaves an empty place behind. */
export class FolderGone extends Error {}

async function ofProfile(folder: string, label: string): Promise<string[]> {
  const start = `${fileNameOf(label)}-`;
  const isCopy = (name: string): boolean =>
    name.startsWith(start) && /^\d{8}-\d{6}\.rungbook\.age$/.test(name.slice(start.length));
  return (await readdir(folder)).filter(isCopy).sort();
}

/** Writes one copy, reads it back, and lets go of all but the newest ten of this profile. */
export async function writeCopy(folder: string, label: string, now: string, bytes: Uint8Array): Promise<void> {
  if (!(await isFolder(folder))) throw new FolderGone();
  const file = path.join(folder, `${fileNameOf(label)}-${fileTime(now)}${ENDING}`);
  await writeFileAtomically(file, bytes);
  if (!(await readFile(file)).equals(bytes)) throw new Error('The copy that was read back is another.');
  // What a crash left of an unfinished copy goes too.
  for (const name of await readdir(folder)) {
    if (/^\..*\.rungbook\.age\.[0-9a-f-]{36}\.tmp$/.test(name)) await rm(path.join(folder, name), { force: true });
  }
  for (const name of (await ofProfile(folder, label)).slice(0, -KEPT))
    await rm(path.join(folder, name), { force: true });
}

/** Lays the locked key beside the copies. Another key that lies there keeps opening older copies, under another name. */
export async function writeKey(folder: string, now: string, wrappedKey: Uint8Array): Promise<void> {
  if (!(await isFolder(folder))) throw new FolderGone();
  const file = path.join(folder, KEY);
  const there = await readFile(file).catch(() => null);
  if (there?.equals(wrappedKey)) return;
  if (there) await rename(file, path.join(folder, `rungbook-key-before-${fileTime(now)}.age`));
  await writeFileAtomically(file, wrappedKey);
}

/** Why there is no new copy: what happened, what was kept, what to do. */
export function noCopyWords(error: unknown): string {
  const kept = 'Your record and the older copies are as they were';
  if (error instanceof FolderGone)
    return `No copy was made: the folder is not there. ${kept}; plug the disk in or choose another folder.`;
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return `No copy was made: the disk of that folder is full. ${kept}; free some space there.`;
  if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return `No copy was made: Rungbook may not write to that folder. ${kept}; allow it or choose another folder.`;
  return `No copy was made: that folder did not take it. ${kept}; choose another folder.`;
}
