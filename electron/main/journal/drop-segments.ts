import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileTime } from '../files/file-time.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { segmentStarts } from './segment-headers.ts';

/** The two folders with the copies of a journal. */
export interface JournalFolders {
  readonly folder: string;
  readonly mirror: string;
}

/**
 * Removes both copies of every segment that surely holds nothing above `sequence`: the next one says so. The last one always
 * stays. Answers the names that are gone.
 */
export async function dropSegments(folders: JournalFolders, sequence: number): Promise<ReadonlySet<string>> {
  const starts = await segmentStarts(folders);
  const gone = new Set<string>();
  for (const [index, { files }] of starts.entries()) {
    const next = starts[index + 1]?.header;
    if (!next || next.after > sequence) break;
    await rm(files.primary, { force: true });
    await rm(files.mirror, { force: true });
    gone.add(files.name);
  }
  return gone;
}

async function moveInto(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(file, path.join(folder, path.basename(file))).catch((error: unknown) => {
    if (!hasErrorCode(error, 'ENOENT')) throw error;
  });
}

/** Moves every segment into a folder of its own (`damaged-20261124-140212`), so that nothing of what is damaged is thrown away. */
export async function setSegmentsAside({ folder, mirror }: JournalFolders, now: string): Promise<void> {
  const aside = path.join(folder, `damaged-${fileTime(now)}`);
  for (const { files } of await segmentStarts({ folder, mirror })) {
    await moveInto(files.primary, aside);
    await moveInto(files.mirror, path.join(aside, 'mirror'));
  }
  await syncFolder(folder);
}
