import { SCHEMA_VERSION, recordSchemas } from '../../shared/record/record-kinds.ts';
import type { Operation, NumberedBatch } from '../../shared/change/operation.ts';
import { noteChanges } from './queries/search-rows.ts';
import type { RecordDatabase } from './record-database.ts';
import type { UndoStep } from './row.ts';
import { subjectOf, toRow } from './row.ts';

/** Rows were written by a newer Rungbook; nothing was changed. */
export class NewerSchemaError extends Error {
  readonly found: number;
  constructor(found: number) {
    super(
      `This record was made by a newer Rungbook (schema ${found}; this one knows ${SCHEMA_VERSION}). Nothing was changed.`,
    );
    this.name = 'NewerSchemaError';
    this.found = found;
  }
}

/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

const isImport = ({ operations }: NumberedBatch): boolean =>
  operations.some((operation) => operation.op === 'put' && typeof operation.record['batchId'] === 'string');

type Subject = UndoStep['subjects'][number];

async function applyOperation(
  database: RecordDatabase,
  batch: NumberedBatch,
  operation: Operation,
): Promise<Subject | null> {
  const { kind, id, rev } = operation;
  if (operation.schema > SCHEMA_VERSION) throw new NewerSchemaError(operation.schema);
  const rows = database.rows(kind);
  const before = await rows.get(id);
  if (before && before.rev >= rev) return null;
  const subject = subjectOf(kind, id);
  if (operation.op === 'purge') {
    await rows.delete(id);
    await database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).delete();
    return null;
  }
  const record = operation.op === 'put' ? recordSchemas[kind].parse(operation.record) : null;
  const row = record && toRow(record, rev);
  if (row) await rows.put(row);
  else await rows.delete(id);
  await coalesce(database, subject, batch.session);
  await database.revisions.put({
    subject,
    rev,
    at: batch.at,
    label: batch.label,
    changeId: batch.changeId,
    session: batch.session,
    record,
  });
  return { kind, id, before: before?.record ?? null, afterSum: row?.sum ?? null };
}

/** Within one editing session only the last revision is kept, or a slow typist would fill the history with half-sentences. */
async function coalesce(database: RecordDatabase, subject: string, session: string | null): Promise<void> {
  if (session === null) return;
  const last = await database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).last();
  if (last?.session === session) await database.revisions.delete([subject, last.rev]);
}

/** The subjects whose text a batch erases for good. */
const purgedBy = ({ operations }: NumberedBatch): Set<string> =>
  new Set(operations.flatMap(({ op, kind, id }) => (op === 'purge' ? [subjectOf(kind, id)] : [])));

/** Forgets every undo step that names a purged record: it still holds the text, and half of it could not be undone. */
async function forgetUndo(database: RecordDatabase, purged: ReadonlySet<string>): Promise<void> {
  if (purged.size === 0) return;
  await database.undo
    .filter(({ subjects }) => subjects.some(({ kind, id }) => purged.has(subjectOf(kind, id))))
    .delete();
}

/**
 * Puts one batch of the journal into the database, in one strict transaction with its revisions, its undo step and the head.
 * Applying a batch twice changes nothing, so a replay after a crash is safe.
 */
export async function applyBatch(database: RecordDatabase, batch: NumberedBatch): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const head = (await database.meta.get('head'))?.value ?? 0;
    if (batch.sequence <= head) return;
    const subjects: Subject[] = [];
    for (const operation of batch.operations) {
      const subject = await applyOperation(database, batch, operation);
      if (subject) subjects.push(subject);
    }
    if (batch.undoOf !== null) await database.undo.update(batch.undoOf, { undone: 1 });
    else if (subjects.length > 0) {
      const { changeId, at, label, sequence } = batch;
      await database.undo.put({ changeId, at, label, sequence, undone: 0, keep: isImport(batch) ? 1 : 0, subjects });
      await database.undo
        .where('[keep+sequence]')
        .between([0, 0], [0, sequence - UNDO_STEPS])
        .delete();
    }
    await forgetUndo(database, purgedBy(batch));
    await database.meta.put({ key: 'head', value: batch.sequence });
  });
  noteChanges(database, batch);
}
