import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../shared/record/upcasts/schema-in-hand.ts';
import { currentSchema } from '../../shared/record/upcasts/schema-in-hand.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { countsWith } from './counts.ts';
import { addHistory, forgetHistory } from './history.ts';
import { forgetUndo, keepStep } from './keep-undo.ts';
import type { Met } from './meet-batch.ts';
import { meetBatch } from './meet-batch.ts';
import type { PlainTransaction } from './plain-transaction.ts';
import { plainTransaction } from './plain-transaction.ts';
import type { BatchPlan } from './plan-batch.ts';
import { planBatch } from './plan-batch.ts';
import { noteChanges } from './queries/search-rows.ts';
import { subjectsByKind } from './read-rows.ts';
import type { Meta, RecordDatabase } from './record-database.ts';
import type { Revision } from './row.ts';

/** What comes next does not follow what the database holds; applying it would hide that something is missing. */
export class GapError extends Error {
  constructor(head: number) {
    super(`The database holds everything up to change ${head}, and what follows is not the next one.`);
    this.name = 'GapError';
  }
}

/** The last versions that the same editing session wrote, which the new ones replace. */
const lastInSession = (plan: BatchPlan, { session }: NumberedBatch, { last }: Met): Revision[] =>
  plan.revisions.flatMap(({ subject }) => {
    const before = last.get(subject) ?? null;
    return before !== null && session !== null && before.session === session ? [before] : [];
  });

async function writeHistory(
  transaction: PlainTransaction,
  batch: NumberedBatch,
  plan: BatchPlan,
  met: Met,
): Promise<void> {
  const replaced = [...plan.replaced, ...lastInSession(plan, batch, met)];
  if (plan.purged.size + replaced.length > 0) await forgetHistory(transaction, plan.purged, replaced);
  addHistory(transaction, plan.revisions);
}

function writeRows(transaction: PlainTransaction, batch: NumberedBatch, { rows }: BatchPlan): void {
  for (const [kind, ids] of subjectsByKind(batch.operations)) {
    const rowOf = (id: string) => rows.get(subjectOf(kind, id)) ?? null;
    const gone = ids.filter((id) => rowOf(id) === null);
    if (gone.length < ids.length)
      transaction.put(
        kind,
        ids.flatMap((id) => rowOf(id) ?? []),
      );
    if (gone.length > 0) transaction.remove(kind, gone);
  }
}

/** The tables that changes to records of these kinds concern. */
export const tablesOf = (changes: readonly { kind: RecordKind }[]): string[] => [
  ...new Set<string>(changes.map(({ kind }) => kind)),
  'history',
  'undo',
  'meta',
];

async function writeBatch(
  transaction: PlainTransaction,
  batch: NumberedBatch,
  met: Met,
  schema: SchemaInHand,
): Promise<void> {
  const plan = planBatch(batch, met.rows, schema);
  const written: Meta[] = [
    { key: 'head', value: batch.sequence },
    { key: 'counts', value: countsWith(met.meta.counts, plan.differences) },
  ];
  if (met.meta.schema !== schema.version) written.push({ key: 'schema', value: schema.version });
  writeRows(transaction, batch, plan);
  transaction.put('meta', written);
  await Promise.all([writeHistory(transaction, batch, plan, met), keepStep(transaction, batch, plan)]);
  await forgetUndo(transaction, batch);
}

/** `applyBatch` within a transaction over the batch's tables (`tablesOf`). */
export async function applyBatchIn(
  transaction: PlainTransaction,
  batch: NumberedBatch,
  schema: SchemaInHand,
  met?: Met,
): Promise<void> {
  // A number that does not follow what was met: something else came in between, so it is read again.
  const known = met && (met.meta.head ?? 0) + 1 === batch.sequence ? met : await meetBatch(transaction, batch);
  const head = known.meta.head ?? 0;
  if (batch.sequence <= head) return;
  if (batch.sequence > head + 1) throw new GapError(head);
  await writeBatch(transaction, batch, known, schema);
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
  await plainTransaction(database, 'readwrite', tablesOf(batch.operations), (transaction) =>
    applyBatchIn(transaction, batch, schema, met),
  );
  noteChanges(database, batch);
}
