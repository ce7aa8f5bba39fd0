import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileTime } from '../files/file-time.ts';
import { folderSize } from './folder-size.ts';
import { DAMAGED } from './move-databases-aside.ts';

/** How many copies are kept. */
const KEPT = 2;

interface AsideNeeds {
  /** Electron's folder with all IndexedDB databases. */
  readonly databases: string;
  /** Where copies go. */
  readonly aside: string;
  readonly now: string;
  readonly freeBytes: number;
}

/**
 * Copies the folder of IndexedDB aside before the page touches it, and keeps the last two copies: should opening it empty it, what
 * was in it can still be looked at. Nothing is promised with it, so what fails here is left alone. Answers whether it copied.
 */
export async function setDatabaseAside({ databases, aside, now, freeBytes }: AsideNeeds): Promise<boolean> {
  const { bytes } = await folderSize(databases);
  // Room for the copy, the database itself and a rebuild; an emergency copy must not cause the emergency.
  if (bytes === 0 || freeBytes < bytes * 3 + 200_000_000) return false;
  const copy = path.join(aside, fileTime(now));
  const unfinished = `${copy}.tmp`;
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await cp(databases, unfinished, { recursive: true });
    await rename(unfinished, copy);
    const names = (await readdir(aside)).sort();
    // What was moved aside because it did not open is the only one of its kind, and stays.
    const copies = names.filter((name) => !name.endsWith('.tmp') && !name.endsWith(DAMAGED));
    const old = copies.slice(0, -KEPT);
    const unfinishedOnes = names.filter((name) => name.endsWith('.tmp'));
    for (const name of [...old, ...unfinishedOnes]) await rm(path.join(aside, name), { recursive: true, force: true });
    return true;
  } catch {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    return false;
  }
}

/**
 * Copies the databases aside when the first opening of this run finds that the last one ended badly or was another version's.
 * Later openings find the databases in use, and only wait for that copy.
 */
export function keepDatabaseCopies({
  databases,
  aside,
  now,
}: Pick<AsideNeeds, 'databases' | 'aside'> & { now: () => string }) {
  let first: Promise<boolean> | null = null;
  return async (opening: { cleanExit: boolean; versionChanged: boolean; freeBytes: number }): Promise<void> => {
    const isNeeded = !opening.cleanExit || opening.versionChanged;
    first ??= isNeeded
      ? setDatabaseAside({ databases, aside, now: now(), freeBytes: opening.freeBytes })
      : Promise.resolve(false);
    await first;
  };
}
