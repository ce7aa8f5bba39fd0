import { isImport } from '../../shared/change/is-import.ts';
import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { countsWith } from './counts.ts';
import { addHistory, forgetHistory } from './history.ts';
import type { Met } from './meet-batch.ts';
import { meetBatch } from './meet-batch.ts';
import type { BatchPlan } from './plan-batch.ts';
import { planBatch } from './plan-batch.ts';
import { noteChanges } from './queries/search-rows.ts';
import { subjectsByKind } from './read-rows.ts';
import type { Meta, RecordDatabase } from './record-database.ts';
import type { Revision, UndoStep } from './row.ts';

/** What comes next does not follow what the database holds; applying it would hide that something is missing. */
export class GapError extends Error {
  constructor(head: number) {
    super(`The database holds everything up to change ${head}, and what follows is not the next one.`);
    this.name = 'GapError';
  }
}

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
const lastInSession = (plan: BatchPlan, { session }: NumberedBatch, { last }: Met): Revision[] =>
  plan.revisions.flatMap(({ subject }) => {
    const before = last.get(subject) ?? null;
    return before !== null && session !== null && before.session === session ? [before] : [];
  });

async function writeHistory(database: RecordDatabase, batch: NumberedBatch, plan: BatchPlan, met: Met): Promise<void> {
  const replaced = [...plan.replaced, ...lastInSession(plan, batch, met)];
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

/** The tables that changes to records of these kinds concern. */
export const tablesOf = (database: RecordDatabase, changes: readonly { kind: RecordKind }[]) => [
  ...new Set<string>(changes.map(({ kind }) => kind)),
  database.history,
  database.undo,
  database.meta,
];

async function writeBatch(database: RecordDatabase, batch: NumberedBatch, met: Met, schema: SchemaInHand) {
  const plan = planBatch(batch, met.rows, schema);
  const written: Meta[] = [
    { key: 'head', value: batch.sequence },
    { key: 'counts', value: countsWith(met.meta.counts, plan.differences) },
  ];
  if (met.meta.schema !== schema.version) written.push({ key: 'schema', value: schema.version });
  await Promise.all([
    writeRows(database, batch, plan),
    writeHistory(database, batch, plan, met),
    keepStep(database, batch, plan, met.tooOld),
    forgetUndo(database, purgedBy(batch)),
    database.meta.bulkPut(written),
  ]);
}

/**
 * Puts one batch of the journal into the database, in one strict transaction with its versions, its undo step, the counts and the
 * head. Applying a batch twice changes nothing, so a replay after a crash is safe; a batch that leaves a gap is refused. `met` is
 * what it meets, where that was read already and nothing was written since.
 */
export async function applyBatch(
  database: RecordDatabase,
  batch: NumberedBatch,
  schema: SchemaInHand = currentSchema,
  met?: Met,
): Promise<void> {
  await database.transaction('rw', tablesOf(database, batch.operations), async () => {
    // A number that does not follow what was met: something else came in between, so it is read again.
    const known = met && (met.meta.head ?? 0) + 1 === batch.sequence ? met : await meetBatch(database, batch);
    const head = known.meta.head ?? 0;
    if (batch.sequence <= head) return;
    if (batch.sequence > head + 1) throw new GapError(head);
    await writeBatch(database, batch, known, schema);
  });
  noteChanges(database, batch);
}
