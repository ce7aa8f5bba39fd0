import type { Operation } from '../../shared/change/operation.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { lastOf } from './history.ts';
import type { Rows } from './plan-batch.ts';
import { readRows } from './read-rows.ts';
import type { MetaValues, RecordDatabase } from './record-database.ts';
import type { Revision } from './row.ts';

/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

/** Each batch makes at most one step too old; a few more make up for numbers that are missing. */
const TOO_OLD_AT_ONCE = 4;

/** What a batch finds where it goes: read before anything is written. */
export interface Met {
  meta: Partial<MetaValues>;
  rows: Rows;
  /** The last version of each record that is gone, and within an editing session of every record. */
  last: Map<string, Revision | null>;
  /** Keys of the undo steps that are too old once this batch is there. */
  tooOld: string[];
}

async function readAllMeta(database: RecordDatabase): Promise<Partial<MetaValues>> {
  const rows = await database.meta.toArray();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** A record that was never there, or whose last version the editing session may have written. */
const asksHistory = (session: string | null, { rev }: Operation): boolean => session !== null || rev === 1;

async function readLast(database: RecordDatabase, operations: readonly { subject: string }[]): Promise<Met['last']> {
  const found = operations.map(async ({ subject }) => [subject, await lastOf(database, subject)] as const);
  return new Map(await Promise.all(found));
}

/**
 * Reads what a batch meets, within the transaction around it. All at once as far as it can be told before: each further round to the
 * database takes as long as a write to the disk.
 */
export async function meetBatch(
  database: RecordDatabase,
  { operations, session }: { operations: readonly Operation[]; session: string | null },
): Promise<Met> {
  const named = operations.map((operation) => ({ subject: subjectOf(operation.kind, operation.id), operation }));
  const [asked, later] = [
    named.filter(({ operation }) => asksHistory(session, operation)),
    named.filter(({ operation }) => !asksHistory(session, operation)),
  ];
  const oldest = database.undo.where('[keep+sequence]').between([0, 0], [0, Infinity]).limit(TOO_OLD_AT_ONCE);
  const [meta, rows, last, steps] = await Promise.all([
    readAllMeta(database),
    readRows(database, operations),
    readLast(database, asked),
    oldest.toArray(),
  ]);
  const gone = later.filter(({ subject }) => rows.get(subject) === null);
  for (const [subject, revision] of gone.length > 0 ? await readLast(database, gone) : []) last.set(subject, revision);
  const firstKept = (meta.head ?? 0) + 1 - UNDO_STEPS;
  const tooOld = steps.filter(({ sequence }) => sequence < firstKept).map(({ changeId }) => changeId);
  return { meta, rows, last, tooOld };
}

/** The revision of a record as it was met, there or gone; 0 for one that never was. */
export function revisionMet({ rows, last }: Met, { kind, id }: Operation): number {
  const subject = subjectOf(kind, id);
  return rows.get(subject)?.rev ?? last.get(subject)?.rev ?? 0;
}
