import { checksum } from '../../shared/change/checksum.ts';
import type { KeptRevision, KeptUndoStep } from '../../shared/vault/vault-state.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';

/**
 * How a record lies in IndexedDB: an envelope with its revision and the checksum of its canonical JSON. IndexedDB indexes neither
 * `null` nor booleans, so the envelope repeats as numbers and days what the screens ask for:
 * - `bin`: 1 when the record is in the bin;
 * - `open`: 1 for an entry that still runs;
 * - `due`: the earliest day on which an entry's gain is to be looked at again; absent when none is.
 */
export interface Row<K extends RecordKind> {
  rev: number;
  sum: string;
  bin: 0 | 1;
  open: 0 | 1;
  due?: string;
  record: RecordOf<K>;
}

const followUpOf = (record: AnyRecord): string | undefined =>
  'metrics' in record
    ? record.metrics
        .filter(({ hold, followUpOn }) => hold === 'unknown' && followUpOn !== null)
        .map(({ followUpOn }) => followUpOn ?? '')
        .sort()[0]
    : undefined;

/** The envelope of a record at a revision. */
export function toRow<K extends RecordKind>(record: RecordOf<K>, rev: number): Row<K> {
  const due = followUpOf(record);
  return {
    rev,
    sum: checksum(record),
    bin: record.deletedAt === null ? 0 : 1,
    open: 'open' in record && record.open ? 1 : 0,
    ...(due === undefined ? {} : { due }),
    record,
  };
}

/** What was done to one record at one revision; `record` is `null` where it was removed. The vault keeps the same with its schema. */
export interface Revision extends Omit<KeptRevision, 'schema' | 'record'> {
  record: unknown;
}

/**
 * One undoable action: what it was called, and each record as it was before. `afterSum` is the checksum that the action left
 * behind (`null`: it removed the record): while the record still has it, taking the action back loses nothing. `keep` is 1 for an
 * import, which can be taken back weeks later; other steps are forgotten when many newer ones have come.
 */
export interface UndoStep extends Omit<KeptUndoStep, 'subjects'> {
  subjects: { kind: RecordKind; id: string; before: unknown; afterSum: string | null }[];
}
