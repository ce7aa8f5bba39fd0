import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { JournalBatch, NumberedBatch } from '../../../shared/change/operation.ts';
import type { Appended } from '../../../shared/ipc/contract/journal-contract.ts';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createQueue } from '../files/create-queue.ts';
import { createMirror, mirrorOf } from './create-mirror.ts';
import { dropSegments, setSegmentsAside } from './drop-segments.ts';
import { encodeFrame, LONGEST_TEXT } from './frame.ts';
import { afterRepair } from './journal-findings.ts';
import { refusedByDamage } from './journal-damaged.ts';
import type { NewerVault } from './newer-vault.ts';
import { refusedAsNewer } from './newer-vault.ts';
import { notSaved } from './not-saved.ts';
import type { PrepareOptions } from './prepare-journal.ts';
import { prepareJournal } from './prepare-journal.ts';
import { createBackReader } from './read-back.ts';
import { readSegments } from './read-segments.ts';
import { verifyJournal } from './verify-journal.ts';
import type { OpenSegment } from './segment-writer.ts';
import { abandonSegment, appendFrame, startSegment } from './segment-writer.ts';
import type { VaultFiles } from './vault-files.ts';

/** The journal of one profile. Whatever `append` confirmed is on disk, in order, and found again after any crash. */
export interface Journal {
  head: () => number;
  /** A newer Rungbook wrote here: everything can be read, nothing is written. */
  newer: NewerVault | null;
  /** What opening it found and did, in words. */
  findings: () => readonly VaultFinding[];
  /** Changes are missing in both copies: nothing is appended until `restartAfter`. */
  isDamaged: () => boolean;
  append: (batch: JournalBatch) => Promise<Result<Appended>>;
  readAfter: (sequence: number, limit: number) => Promise<Result<NumberedBatch[]>>;
  /** Ends the current segment, so that everything up to the answered number lies in ended ones. Both copies are then safe. */
  rotate: () => Promise<number>;
  /** Removes ended segments that hold nothing above `sequence`, both copies. */
  dropThrough: (sequence: number) => Promise<void>;
  /**
   * Reads both copies of every segment to their ends and heals what one copy can. `safe` is the number up to which snapshots hold
   * everything: what is damaged twice below it is missed nowhere.
   */
  verify: (safe: number) => Promise<readonly VaultFinding[]>;
  /** After a repair: all segments are moved aside, the next change gets the number after `sequence`. */
  restartAfter: (sequence: number) => Promise<void>;
  /** Ends after what was asked before; later appends are refused. */
  close: () => Promise<void>;
}

export interface JournalOptions extends PrepareOptions {
  /** For the second copies; the same as `files` but for tests. */
  readonly mirrorFiles?: VaultFiles;
  /** The app's version, written into new segments. */
  readonly app: string;
}

/** Opens a journal: checks what is on disk after `from`, heals one copy by the other, cuts a torn tail off, finds the head. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { folder, profileId, files, now, app, schema } = options;
  const prepared = await prepareJournal(options);
  const { found, newer } = prepared;
  const mirrorFolder = mirrorOf(folder);
  const mirror = createMirror(options.mirrorFiles ?? files);
  const inOrder = createQueue();
  const back = createBackReader((from) =>
    readSegments({ folder, mirror: mirrorFolder, profileId, now: now(), from, knownHead: 0 }),
  );
  let { segments } = found;
  let { head, nextNumber } = found;
  let { current, findings } = prepared;
  /** From here on everything that there is lies in `segments`. */
  let known = options.from;
  let isDamaged = found.gaps.length > 0;
  let closed = false;

  const start = async (): Promise<OpenSegment> => {
    await mkdir(mirrorFolder, { recursive: true, mode: 0o700 }).catch(() => undefined);
    const wanted = {
      folder,
      mirror: mirrorFolder,
      number: nextNumber++,
      profileId,
      after: head,
      now: now(),
      app,
      schema,
    };
    const started = await startSegment(files, wanted);
    segments.push(started.segment);
    return (current = started);
  };

  const append = async (batch: JournalBatch): Promise<Result<Appended>> => {
    if (newer) return refusedAsNewer(newer, { schema, app });
    if (isDamaged) return refusedByDamage(head);
    if (closed)
      return failed('not-saved', 'Not saved: this profile is closed. Your text is still here; open the profile again.');
    const text = JSON.stringify({ ...batch, sequence: head + 1 });
    if (text.length > LONGEST_TEXT / 4)
      return failed('not-saved', 'Not saved: this change is too large. Save it in smaller parts.');
    try {
      const target = current ?? (await start());
      const [frame, position] = [encodeFrame(head + 1, text), target.segment.end];
      await appendFrame(target, frame);
      head += 1;
      mirror.confirmed(target.segment, frame, position);
      return ok({ sequence: head });
    } catch (error) {
      const failedSegment = current;
      current = null;
      // When the cut is in doubt, a new segment says at once that the failed frame never counted.
      if (failedSegment && !(await abandonSegment(failedSegment))) await start().catch(() => undefined);
      return notSaved(error);
    }
  };

  /** Lets go of the segment that is being written, unless nothing was written into it yet. */
  const endSegment = async (evenEmpty = false): Promise<void> => {
    await mirror.flush();
    if (current === null || (current.segment.offsets.length === 0 && !evenEmpty)) return;
    await current.file.close();
    current = null;
  };

  return {
    head: () => head,
    newer,
    findings: () => findings,
    isDamaged: () => isDamaged,
    append: (batch) => inOrder(() => append(batch)),
    readAfter: (sequence, limit) => back.readAfter({ segments, from: known }, sequence, limit),
    rotate: () =>
      inOrder(async () => {
        await endSegment();
        return head;
      }),
    dropThrough: (sequence) =>
      inOrder(async () => {
        const gone = await dropSegments({ folder, mirror: mirrorFolder }, sequence);
        segments = segments.filter(({ file }) => !gone.has(path.basename(file)));
        known = Math.max(known, segments[0]?.after ?? known);
      }),
    verify: async (safe) => {
      const ended = await inOrder(async () => {
        await endSegment(true);
        await mirror.close();
        return { before: nextNumber, at: head };
      });
      const found = await verifyJournal({ ...options, mirror: mirrorFolder }, { safe, ended });
      isDamaged ||= found.some(({ lost }) => lost !== 0);
      findings = [...findings, ...found];
      return found;
    },
    restartAfter: (sequence) =>
      inOrder(async () => {
        await mirror.close();
        await current?.file.close();
        current = null;
        await setSegmentsAside({ folder, mirror: mirrorFolder }, now());
        segments = [];
        head = known = Math.max(head, sequence);
        isDamaged = false;
        findings = afterRepair(findings);
      }),
    close: () =>
      inOrder(async () => {
        closed = true;
        await mirror.close();
        await current?.file.close();
        current = null;
      }),
  };
}
