import type { Operation } from '../../shared/change/operation.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { lastOf } from './history.ts';
import type { Rows } from './plan-batch.ts';
import { readRows } from './read-rows.ts';
import type { MetaValues, RecordDatabase } from './record-database.ts';
import type { Revision } from './row.ts';

/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

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

async function readLast(database: RecordDatabase, rows: Rows, session: string | null): Promise<Met['last']> {
  const asked = [...rows].filter(([, row]) => row === null || session !== null);
  const found = asked.map(async ([subject]) => [subject, await lastOf(database, subject)] as const);
  return new Map(await Promise.all(found));
}

/** Reads what a batch meets, within the transaction around it. */
export async function meetBatch(
  database: RecordDatabase,
  { operations, session }: { operations: readonly Operation[]; session: string | null },
): Promise<Met> {
  const [meta, rows] = await Promise.all([readAllMeta(database), readRows(database, operations)]);
  const oldest = (meta.head ?? 0) + 1 - UNDO_STEPS;
  const steps = database.undo.where('[keep+sequence]').between([0, 0], [0, oldest]);
  const [last, tooOld] = await Promise.all([readLast(database, rows, session), oldest > 0 ? steps.primaryKeys() : []]);
  return { meta, rows, last, tooOld };
}

/** The revision of a record as it was met, there or gone; 0 for one that never was. */
export function revisionMet({ rows, last }: Met, { kind, id }: Operation): number {
  const subject = subjectOf(kind, id);
  return rows.get(subject)?.rev ?? last.get(subject)?.rev ?? 0;
}
