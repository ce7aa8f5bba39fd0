import { isImport } from '../../shared/change/is-import.ts';
import type { Operation, NumberedBatch } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { upcastRecord } from '../../shared/record/upcasts/upcast-record.ts';
import { countsWith } from './counts.ts';
import { NewerSchemaError } from './opening/opening-errors.ts';
import { noteChanges } from './queries/search-rows.ts';
import { readMeta } from './read-meta.ts';
import type { RecordDatabase } from './record-database.ts';
import type { UndoStep } from './row.ts';
import { subjectOf, toRow } from './row.ts';

/** What comes next does not follow what the database holds; applying it would hide that something is missing. */
export class GapError extends Error {
  constructor(head: number) {
    super(`The database holds everything up to change ${head}, and what follows is not the next one.`);
    this.name = 'GapError';
  }
}

/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

type Subject = UndoStep['subjects'][number];

/** What one batch is applied with: the schema in hand, and how many rows of each kind it added or took away. */
interface Applying {
  batch: NumberedBatch;
  schema: SchemaInHand;
  changes: Map<RecordKind, number>;
}

async function applyOperation(
  database: RecordDatabase,
  { batch, schema, changes }: Applying,
  operation: Operation,
): Promise<Subject | null> {
  const { kind, id, rev } = operation;
  if (operation.schema > schema.version) throw new NewerSchemaError(operation.schema);
  const rows = database.rows(kind);
  const before = await rows.get(id);
  if (before && before.rev >= rev) return null;
  const subject = subjectOf(kind, id);
  const difference = (operation.op === 'put' ? 1 : 0) - (before ? 1 : 0);
  changes.set(kind, (changes.get(kind) ?? 0) + difference);
  if (operation.op === 'purge') {
    await rows.delete(id);
    await database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).delete();
    return null;
  }
  const record =
    operation.op === 'put'
      ? recordSchemas[kind].parse(upcastRecord(kind, operation.record, operation.schema, schema))
      : null;
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

/** Takes purged records out of every undo step, which still holds their text; the rest of a step can be taken back as before. */
async function forgetUndo(database: RecordDatabase, purged: ReadonlySet<string>): Promise<void> {
  if (purged.size === 0) return;
  const isPurged = ({ kind, id }: Subject): boolean => purged.has(subjectOf(kind, id));
  await database.undo
    .filter(({ subjects }) => subjects.some(isPurged))
    .modify((step, context) => {
      step.subjects = step.subjects.filter((subject) => !isPurged(subject));
      if (step.subjects.length === 0) delete (context as { value?: UndoStep }).value;
    });
}

/**
 * Puts one batch of the journal into the database, in one strict transaction with its revisions, its undo step, the counts and
 * the head. Applying a batch twice changes nothing, so a replay after a crash is safe; a batch that leaves a gap is refused.
 */
export async function applyBatch(
  database: RecordDatabase,
  batch: NumberedBatch,
  schema: SchemaInHand = currentSchema,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const { head = 0, counts } = await readMeta(database, ['head', 'counts']);
    if (batch.sequence <= head) return;
    if (batch.sequence > head + 1) throw new GapError(head);
    const applying: Applying = { batch, schema, changes: new Map() };
    const subjects: Subject[] = [];
    for (const operation of batch.operations) {
      const subject = await applyOperation(database, applying, operation);
      if (subject) subjects.push(subject);
    }
    await keepStep(database, batch, subjects);
    await forgetUndo(database, purgedBy(batch));
    await database.meta.bulkPut([
      { key: 'head', value: batch.sequence },
      { key: 'counts', value: countsWith(counts, applying.changes) },
      { key: 'schema', value: schema.version },
    ]);
  });
  noteChanges(database, batch);
}

/** Remembers an action so that it can be taken back, or marks the one that it took back. */
async function keepStep(database: RecordDatabase, batch: NumberedBatch, subjects: Subject[]): Promise<void> {
  if (batch.undoOf !== null) {
    await database.undo.update(batch.undoOf, { undone: 1 });
    return;
  }
  if (subjects.length === 0) return;
  const { changeId, at, label, sequence } = batch;
  await database.undo.put({ changeId, at, label, sequence, undone: 0, keep: isImport(batch) ? 1 : 0, subjects });
  await database.undo
    .where('[keep+sequence]')
    .between([0, 0], [0, sequence - UNDO_STEPS])
    .delete();
}
