import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import type { Journal } from '../journal/open-journal.ts';
import { compact, compactFromNothing } from './compact.ts';
import type { FoundSnapshot } from './list-snapshots.ts';
import { readSnapshotLines, SnapshotDamaged } from './read-snapshot.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import type { AboutSnapshot } from './write-snapshot.ts';

const AT_ONCE = 200;

/** The journal answered with words instead of batches. */
class JournalRefused extends Error {
  readonly code: string;
  constructor({ code, message }: { code: string; message: string }) {
    super(message);
    this.code = code;
  }
}

async function* batchesUpTo(journal: Journal, from: number, head: number): AsyncGenerator<NumberedBatch> {
  for (let last = from; last < head;) {
    const answer = await journal.readAfter(last, AT_ONCE);
    if (!answer.ok) throw new JournalRefused(answer);
    if (answer.value.length === 0) return;
    for (const batch of answer.value) if (batch.sequence <= head) yield batch;
    last = answer.value.at(-1)?.sequence ?? head;
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The lines of the record at `head` from this base on; `null`: from the journal alone. */
async function linesFrom(base: FoundSnapshot | null, journal: Journal, head: number): Promise<AsyncIterable<string>> {
  if (base === null) return compactFromNothing(batchesUpTo(journal, 0, head), head);
  const batches = await collect(batchesUpTo(journal, base.header.sequence, head));
  return compact(readSnapshotLines(base.file), batches, head);
}

/** Why there is no snapshot, in words; the record itself is as it was. */
export function noSnapshot(error: unknown) {
  if (error instanceof JournalRefused) return failed(error.code, `No snapshot was made: ${error.message}`);
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return failed(
      'disk-full',
      'No snapshot was made: the disk is full. Your record is safe in the journal; free some space.',
    );
  if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return failed(
      'read-only',
      'No snapshot was made: Rungbook may not write to its folder. Your record is safe in the journal.',
    );
  return failed(
    'no-snapshot',
    'No snapshot was made: it could not be written and read back whole. Your record is safe in the journal; check the disk.',
  );
}

/**
 * Compacts the newest snapshot and the journal into a new one. A base that turns out damaged is set aside and the next older one
 * taken, at last the journal alone.
 */
export async function takeSnapshot(
  store: SnapshotStore,
  journal: Journal,
  about: AboutSnapshot,
): Promise<Result<FoundSnapshot>> {
  for (;;) {
    const base = store.all()[0] ?? null;
    try {
      return ok(await store.make(about, await linesFrom(base, journal, about.sequence)));
    } catch (error) {
      if (base === null || !(error instanceof SnapshotDamaged)) return noSnapshot(error);
      await store.setAside(base);
    }
  }
}
