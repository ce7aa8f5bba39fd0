import type { Operation } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { lastOf } from './history.ts';
import type { PlainTransaction } from './plain-transaction.ts';
import type { Rows } from './plan-batch.ts';
import { readRows } from './read-rows.ts';
import type { Meta, MetaValues } from './record-database.ts';
import type { Revision, Row } from './row.ts';

/** What a batch finds where it goes: read before anything is written. */
export interface Met {
  meta: Partial<MetaValues>;
  rows: Rows;
  /** The last version of each record that is gone, and within an editing session of every record. */
  last: Map<string, Revision | null>;
}

async function readAllMeta(transaction: PlainTransaction): Promise<Partial<MetaValues>> {
  const rows = await transaction.getAll<Meta>('meta');
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** A record that was never there, or whose last version the editing session may have written. */
const asksHistory = (session: string | null, { rev }: Operation): boolean => session !== null || rev === 1;

async function readLast(
  transaction: PlainTransaction,
  operations: readonly { subject: string }[],
): Promise<Met['last']> {
  const found = operations.map(async ({ subject }) => [subject, await lastOf(transaction, subject)] as const);
  return new Map(await Promise.all(found));
}

/**
 * Reads what a batch meets. All at once as far as it can be told before: each further round to the database takes as long as a write
 * to the disk.
 */
export async function meetBatch(
  transaction: PlainTransaction,
  { operations, session }: { operations: readonly Operation[]; session: string | null },
): Promise<Met> {
  const named = operations.map((operation) => ({ subject: subjectOf(operation.kind, operation.id), operation }));
  const [asked, later] = [
    named.filter(({ operation }) => asksHistory(session, operation)),
    named.filter(({ operation }) => !asksHistory(session, operation)),
  ];
  const [meta, rows, last] = await Promise.all([
    readAllMeta(transaction),
    readRows((kind, ids) => transaction.getMany<Row<RecordKind>>(kind, ids), operations),
    readLast(transaction, asked),
  ]);
  const gone = later.filter(({ subject }) => rows.get(subject) === null);
  for (const [subject, revision] of gone.length > 0 ? await readLast(transaction, gone) : [])
    last.set(subject, revision);
  return { meta, rows, last };
}

/** The revision of a record as it was met, there or gone; 0 for one that never was. */
export function revisionMet({ rows, last }: Met, { kind, id }: Operation): number {
  const subject = subjectOf(kind, id);
  return rows.get(subject)?.rev ?? last.get(subject)?.rev ?? 0;
}
