import { isImport } from '../../shared/change/is-import.ts';
import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { applyOperations } from './apply-operations.ts';
import { countsWith } from './counts.ts';
import { noteChanges } from './queries/search-rows.ts';
import { readMeta } from './read-meta.ts';
import type { RecordDatabase } from './record-database.ts';
import type { UndoStep } from './row.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';

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
    const { subjects, differences } = await applyOperations(database, batch, schema);
    await keepStep(database, batch, subjects);
    await forgetUndo(database, purgedBy(batch));
    await database.meta.bulkPut([
      { key: 'head', value: batch.sequence },
      { key: 'counts', value: countsWith(counts, differences) },
      { key: 'schema', value: schema.version },
    ]);
  });
  noteChanges(database, batch);
}
