import { mkdir } from 'node:fs/promises';
import type { JournalBatch, NumberedBatch } from '../../../shared/change/operation.ts';
import type { Appended } from '../../../shared/ipc/contract/journal-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createQueue } from '../files/create-queue.ts';
import { encodeFrame, LONGEST_TEXT } from './frame.ts';
import { refusedByDamage } from './journal-damaged.ts';
import { keepTornTail } from './keep-torn-tail.ts';
import { notSaved } from './not-saved.ts';
import { readBatches } from './read-batches.ts';
import type { FoundSegments } from './read-segments.ts';
import { readSegments } from './read-segments.ts';
import type { OpenSegment } from './segment-writer.ts';
import { abandonSegment, appendFrame, startSegment } from './segment-writer.ts';
import type { VaultFiles } from './vault-files.ts';

/** The journal of one profile. Whatever `append` confirmed is on disk, in order, and found again after any crash. */
export interface Journal {
  head: () => number;
  append: (batch: JournalBatch) => Promise<Result<Appended>>;
  readAfter: (sequence: number, limit: number) => Promise<Result<NumberedBatch[]>>;
  /** Ends after what was asked before; later appends are refused. */
  close: () => Promise<void>;
}

export interface JournalOptions {
  /** The vault folder; made when it is missing. */
  readonly folder: string;
  readonly profileId: string;
  readonly files: VaultFiles;
  readonly now: () => string;
}

/** The segment to go on with: the last one, when it ends cleanly. Otherwise the next append starts a new one. */
async function reopenLast(found: FoundSegments, { files, now }: JournalOptions): Promise<OpenSegment | null> {
  const segment = found.segments.at(-1);
  if (!segment || found.damaged) return null;
  try {
    if (found.torn) await keepTornTail(found.torn.file, found.torn.from, now());
    return { segment, file: await files.reopen(segment.file) };
  } catch {
    return null;
  }
}

/** Opens a journal: checks every frame on disk, cuts a torn tail off (and keeps it aside), finds the head. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { folder, profileId, files, now } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await readSegments(folder, profileId);
  const { segments } = found;
  const inOrder = createQueue();
  let { head, nextNumber } = found;
  let current = await reopenLast(found, options);
  let closed = false;

  const start = async (): Promise<OpenSegment> => {
    const started = await startSegment(files, { folder, number: nextNumber++, profileId, after: head, now: now() });
    segments.push(started.segment);
    return (current = started);
  };

  const append = async (batch: JournalBatch): Promise<Result<Appended>> => {
    if (found.damaged) return refusedByDamage(head);
    if (closed)
      return failed('not-saved', 'Not saved: this profile is closed. Your text is still here; open the profile again.');
    const text = JSON.stringify({ ...batch, sequence: head + 1 });
    if (text.length > LONGEST_TEXT / 4)
      return failed('not-saved', 'Not saved: this change is too large. Save it in smaller parts.');
    try {
      const target = current ?? (await start());
      await appendFrame(target, encodeFrame(head + 1, text));
      head += 1;
      return ok({ sequence: head });
    } catch (error) {
      const failedSegment = current;
      current = null;
      // When the cut is in doubt, a new segment says at once that the failed frame never counted.
      if (failedSegment && !(await abandonSegment(failedSegment))) await start().catch(() => undefined);
      return notSaved(error);
    }
  };

  return {
    head: () => head,
    append: (batch) => inOrder(() => append(batch)),
    readAfter: (sequence, limit) => readBatches(segments, sequence, limit),
    close: () =>
      inOrder(async () => {
        closed = true;
        await current?.file.close();
        current = null;
      }),
  };
}
