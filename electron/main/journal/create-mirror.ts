import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createQueue } from '../files/create-queue.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { Segment } from './segment.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';

/** How long a confirmed frame may wait for its second copy to be synced, in milliseconds. */
const SYNC_AFTER = 2000;

/** The second copy of the journal: confirmed frames alone, a moment later, without any save waiting for it. */
export interface Mirror {
  /** Copies what was just confirmed at the end of a segment. */
  confirmed: (segment: Segment, frame: Uint8Array, position: number) => void;
  /** Ends when all that was confirmed before is safe twice, or cannot be. */
  flush: () => Promise<void>;
  close: () => Promise<void>;
  /** Why the second copy is behind, when it is. */
  problem: () => unknown;
}

/** Writes second copies through `files`. A failure is remembered; the whole copy is made again at the next chance. */
export function createMirror(files: VaultFiles): Mirror {
  const inOrder = createQueue();
  let open: { segment: Segment; file: VaultFile; end: number } | null = null;
  /** A segment whose second copy is behind. */
  let behind: Segment | null = null;
  let problem: unknown = null;
  let timer: NodeJS.Timeout | null = null;

  const letGo = async (): Promise<void> => {
    const was = open;
    open = null;
    await was?.file.close().catch(() => undefined);
  };

  /** The segment as it is now, its counted frames alone, written anew as a whole. */
  const copyAll = async (segment: Segment, copy: string): Promise<void> => {
    const { end } = segment;
    const bytes = await readFile(segment.file);
    await writeFileAtomically(copy, bytes.subarray(0, end));
    open = { segment, file: await files.reopen(copy), end };
  };

  const attempt = (work: () => Promise<void>, segment: Segment | null): Promise<void> =>
    inOrder(async () => {
      try {
        await work();
        problem = null;
        behind = null;
      } catch (error) {
        problem = error;
        behind = segment ?? behind;
        await letGo();
      }
    });

  const write = async (segment: Segment, frame: Uint8Array, position: number): Promise<void> => {
    if (segment.copy === null) return;
    if (open?.segment !== segment) {
      await open?.file.sync();
      await letGo();
      return copyAll(segment, segment.copy);
    }
    // A copy of the whole segment may have taken this frame along.
    if (open.end > position) return;
    await open.file.write(frame, position);
    open.end = position + frame.length;
  };

  const sync = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (behind !== null && behind.copy !== null) await copyAll(behind, behind.copy);
    await open?.file.sync();
  };
  const flush = (): Promise<void> => attempt(sync, open?.segment ?? null);

  return {
    confirmed: (segment, frame, position) => {
      void attempt(() => write(segment, frame, position), segment);
      timer ??= setTimeout(() => void flush(), SYNC_AFTER).unref();
    },
    flush,
    close: async () => {
      await flush();
      await inOrder(letGo);
    },
    problem: () => problem,
  };
}

/** Where the second copies of a vault lie. */
export const mirrorOf = (folder: string): string => path.join(folder, 'mirror');
