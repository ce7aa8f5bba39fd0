import type { NumberedBatch, Operation } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { upcastRecord } from '../../shared/record/upcasts/upcast-record.ts';
import { NewerSchemaError } from './opening/opening-errors.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Revision, Row, UndoStep } from './row.ts';
import { toRow } from './row.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';

/** What a batch did: each record as it was before, and how many rows of each kind it added or took away. */
export interface Applied {
  subjects: UndoStep['subjects'];
  differences: Map<RecordKind, number>;
}

/** Ids by kind. */
function idsOf(operations: readonly Operation[]): Map<RecordKind, string[]> {
  const ids = new Map<RecordKind, string[]>();
  for (const { kind, id } of operations) {
    const known = ids.get(kind);
    if (known) known.push(id);
    else ids.set(kind, [id]);
  }
  return ids;
}

type Rows = Map<string, Row<RecordKind> | null>;

/** The rows that a batch touches, all kinds at once, by subject. */
async function readRows(database: RecordDatabase, ids: Map<RecordKind, string[]>): Promise<Rows> {
  const rows: Rows = new Map();
  await Promise.all(
    [...ids].map(async ([kind, wanted]) => {
      const found = await database.rows(kind).bulkGet(wanted);
      for (const [index, id] of wanted.entries()) rows.set(subjectOf(kind, id), found[index] ?? null);
    }),
  );
  return rows;
}

async function writeRows(database: RecordDatabase, ids: Map<RecordKind, string[]>, rows: Rows): Promise<void> {
  for (const [kind, touched] of ids) {
    const after = [...new Set(touched)].map((id) => ({ id, row: rows.get(subjectOf(kind, id)) ?? null }));
    await database.rows(kind).bulkPut(after.flatMap(({ row }) => row ?? []));
    const gone = after.filter(({ row }) => row === null);
    if (gone.length > 0) await database.rows(kind).bulkDelete(gone.map(({ id }) => id));
  }
}

const historyOf = (database: RecordDatabase, subject: string) =>
  database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]);

/** Within one editing session only the last revision is kept, or a slow typist would fill the history with half-sentences. */
async function forgetSameSession(database: RecordDatabase, subject: string, session: string): Promise<void> {
  const last = await historyOf(database, subject).last();
  if (last?.session === session) await database.revisions.delete([subject, last.rev]);
}

/**
 * Brings the operations of one batch into rows and history, within the transaction around it. What they touch is read and written
 * at once, so that an import or a rebuild does not wait for thousands of single answers. Throws when a newer Rungbook wrote one.
 */
export async function applyOperations(
  database: RecordDatabase,
  batch: NumberedBatch,
  schema: SchemaInHand,
): Promise<Applied> {
  const ids = idsOf(batch.operations);
  const rows = await readRows(database, ids);
  const revisions = new Map<string, Revision[]>();
  const applied: Applied = { subjects: [], differences: new Map() };
  const { at, label, changeId, session } = batch;
  for (const operation of batch.operations) {
    const { kind, id, rev } = operation;
    if (operation.schema > schema.version) throw new NewerSchemaError(operation.schema);
    const subject = subjectOf(kind, id);
    const before = rows.get(subject) ?? null;
    if (before && before.rev >= rev) continue;
    const record =
      operation.op === 'put'
        ? recordSchemas[kind].parse(upcastRecord(kind, operation.record, operation.schema, schema))
        : null;
    const row = record && toRow<RecordKind>(record, rev);
    rows.set(subject, row);
    const difference = (row ? 1 : 0) - (before ? 1 : 0);
    applied.differences.set(kind, (applied.differences.get(kind) ?? 0) + difference);
    if (operation.op === 'purge') {
      revisions.delete(subject);
      await historyOf(database, subject).delete();
      continue;
    }
    const waiting = revisions.get(subject) ?? [];
    // Awaited only where the database is asked: Dexie loses its transaction over a hundred awaits that ask for nothing.
    if (session !== null) {
      // The same record twice in one batch: the history takes them one after the other, as the vault's does.
      if (waiting.length > 0) await database.revisions.bulkPut(waiting);
      await forgetSameSession(database, subject, session);
    }
    const older = session === null ? waiting : [];
    revisions.set(subject, [...older, { subject, rev, at, label, changeId, session, record }]);
    applied.subjects.push({ kind, id, before: before?.record ?? null, afterSum: row?.sum ?? null });
  }
  await writeRows(database, ids, rows);
  await database.revisions.bulkPut([...revisions.values()].flat());
  return applied;
}
