import type { Operation } from '../../shared/change/operation.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { lastOf } from './history.ts';
import type { Rows } from './plan-batch.ts';
import { readRows } from './read-rows.ts';
import type { MetaValues, RecordDatabase } from './record-database.ts';
import type { Revision } from './row.ts';

/** How many steps back an action can at least be undone; imports can be for ever. */
const UNDO_STEPS = 200;

/** Older steps are looked for once in so many changes. */
const LOOK_EVERY = 16;

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

/** The undo steps that are too old once the batch after `head` is there; none until it is time to look. */
async function readTooOld(database: RecordDatabase, head: number): Promise<string[]> {
  const oldest = head + 1 - UNDO_STEPS;
  if (oldest <= 0 || head % LOOK_EVERY !== 0) return [];
  return database.undo.where('[keep+sequence]').between([0, 0], [0, oldest]).primaryKeys();
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
  const [meta, rows, last] = await Promise.all([
    readAllMeta(database),
    readRows(database, operations),
    readLast(database, asked),
  ]);
  const gone = later.filter(({ subject }) => rows.get(subject) === null);
  for (const [subject, revision] of gone.length > 0 ? await readLast(database, gone) : []) last.set(subject, revision);
  return { meta, rows, last, tooOld: await readTooOld(database, meta.head ?? 0) };
}

/** The revision of a record as it was met, there or gone; 0 for one that never was. */
export function revisionMet({ rows, last }: Met, { kind, id }: Operation): number {
  const subject = subjectOf(kind, id);
  return rows.get(subject)?.rev ?? last.get(subject)?.rev ?? 0;
}
