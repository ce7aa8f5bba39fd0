import { isImport } from '../../shared/change/is-import.ts';
import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { countsWith } from './counts.ts';
import { addHistory, forgetHistory, lastOf } from './history.ts';
import type { BatchPlan } from './plan-batch.ts';
import { planBatch } from './plan-batch.ts';
import { noteChanges } from './queries/search-rows.ts';
import { readMeta } from './read-meta.ts';
import { readRows, subjectsByKind } from './read-rows.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Revision, UndoStep } from './row.ts';

/** What comes next does not follow what the database holds; applying it would hide that something is missing. */
export class GapError extends Error {
  constructor(head: number) {
    super(`The database holds everything up to change ${head}, and what follows is not the next one.`);
    this.name = 'GapError';
  }
}

/** How many steps back an action can be undone; imports can be for ever. */
const UNDO_STEPS = 200;

/** Keys of the steps that are forgotten with this batch. */
const stepsTooOld = (database: RecordDatabase, { sequence }: NumberedBatch): Promise<string[]> =>
  database.undo
    .where('[keep+sequence]')
    .between([0, 0], [0, sequence - UNDO_STEPS])
    .primaryKeys();

/** The subjects whose text a batch erases for good. */
const purgedBy = ({ operations }: NumberedBatch): Set<string> =>
  new Set(operations.flatMap(({ op, kind, id }) => (op === 'purge' ? [subjectOf(kind, id)] : [])));

/** Takes purged records out of every undo step, which still holds their text; the rest of a step can be taken back as before. */
async function forgetUndo(database: RecordDatabase, purged: ReadonlySet<string>): Promise<void> {
  if (purged.size === 0) return;
  const isPurged = ({ kind, id }: UndoStep['subjects'][number]): boolean => purged.has(subjectOf(kind, id));
  await database.undo
    .filter(({ subjects }) => subjects.some(isPurged))
    .modify((step, context) => {
      step.subjects = step.subjects.filter((subject) => !isPurged(subject));
      if (step.subjects.length === 0) delete (context as { value?: UndoStep }).value;
    });
}

/** Remembers an action so that it can be taken back, or marks the one that it took back. */
async function keepStep(
  database: RecordDatabase,
  batch: NumberedBatch,
  { subjects }: BatchPlan,
  tooOld: string[],
): Promise<void> {
  if (batch.undoOf !== null) {
    await database.undo.update(batch.undoOf, { undone: 1 });
    return;
  }
  if (subjects.length === 0) return;
  const { changeId, at, label, sequence } = batch;
  const step: UndoStep = {
    changeId,
    at,
    label,
    sequence,
    undone: 0,
    keep: isImport(batch) ? 1 : 0,
    subjects,
  };
  await Promise.all([database.undo.put(step), tooOld.length > 0 ? database.undo.bulkDelete(tooOld) : null]);
}

/** The last versions that the same editing session wrote, which the new ones replace. */
async function lastInSession(database: RecordDatabase, { session, operations }: NumberedBatch): Promise<Revision[]> {
  if (session === null) return [];
  const subjects = new Set(operations.map(({ kind, id }) => subjectOf(kind, id)));
  const found = await Promise.all([...subjects].map((subject) => lastOf(database, subject)));
  return found.flatMap((last) => (last?.session === session ? [last] : []));
}

async function writeHistory(database: RecordDatabase, plan: BatchPlan, lastOfSession: Revision[]): Promise<void> {
  const written = new Set(plan.revisions.map(({ subject }) => subject));
  const replaced = lastOfSession.filter(({ subject }) => written.has(subject));
  if (plan.purged.size + replaced.length > 0) await forgetHistory(database, plan.purged, replaced);
  await addHistory(database, plan.revisions);
}

async function writeRows(database: RecordDatabase, batch: NumberedBatch, { rows }: BatchPlan): Promise<void> {
  await Promise.all(
    [...subjectsByKind(batch.operations)].map(async ([kind, ids]) => {
      const after = ids.map((id) => ({
        id,
        row: rows.get(subjectOf(kind, id)) ?? null,
      }));
      const gone = after.filter(({ row }) => row === null);
      await Promise.all([
        gone.length < ids.length ? database.rows(kind).bulkPut(after.flatMap(({ row }) => row ?? [])) : null,
        gone.length > 0 ? database.rows(kind).bulkDelete(gone.map(({ id }) => id)) : null,
      ]);
    }),
  );
}

const tablesOf = (database: RecordDatabase, { operations }: NumberedBatch) => [
  ...new Set<RecordKind>(operations.map(({ kind }) => kind)),
  database.history,
  database.undo,
  database.meta,
];

/**
 * Puts one batch of the journal into the database, in one strict transaction with its versions, its undo step, the counts and the
 * head: one trip to read what it meets, one to write. Applying a batch twice changes nothing, so a replay after a crash is safe; a
 * batch that leaves a gap is refused.
 */
export async function applyBatch(
  database: RecordDatabase,
  batch: NumberedBatch,
  schema: SchemaInHand = currentSchema,
): Promise<void> {
  await database.transaction('rw', tablesOf(database, batch), async () => {
    const [{ head = 0, counts }, met, replaced, tooOld] = await Promise.all([
      readMeta(database, ['head', 'counts']),
      readRows(database, batch.operations),
      lastInSession(database, batch),
      stepsTooOld(database, batch),
    ]);
    if (batch.sequence <= head) return;
    if (batch.sequence > head + 1) throw new GapError(head);
    const plan = planBatch(batch, met, schema);
    await Promise.all([
      writeRows(database, batch, plan),
      writeHistory(database, plan, replaced),
      keepStep(database, batch, plan, tooOld),
      forgetUndo(database, purgedBy(batch)),
      database.meta.bulkPut([
        { key: 'head', value: batch.sequence },
        { key: 'counts', value: countsWith(counts, plan.differences) },
        { key: 'schema', value: schema.version },
      ]),
    ]);
  });
  noteChanges(database, batch);
}
