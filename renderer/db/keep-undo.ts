import { isImport } from '../../shared/change/is-import.ts';
import type { NumberedBatch } from '../../shared/change/operation.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { forgottenBefore } from '../../shared/vault/undo-steps.ts';
import type { PlainTransaction } from './plain-transaction.ts';
import type { BatchPlan } from './plan-batch.ts';
import type { UndoStep } from './row.ts';

/** Remembers an action so that it can be taken back, or marks the one that it took back. */
export async function keepStep(
  transaction: PlainTransaction,
  batch: NumberedBatch,
  { subjects }: BatchPlan,
): Promise<void> {
  const { undoOf, changeId, at, label, sequence } = batch;
  if (undoOf !== null) {
    const [step] = await transaction.getMany<UndoStep>('undo', [undoOf]);
    if (step) transaction.put('undo', [{ ...step, undone: 1 }]);
    return;
  }
  if (subjects.length === 0) return;
  const step: UndoStep = { changeId, at, label, sequence, undone: 0, keep: isImport(batch) ? 1 : 0, subjects };
  transaction.put('undo', [step]);
  const before = forgottenBefore(sequence);
  if (before === null) return;
  const tooOld = await transaction.keysBetween('undo', '[keep+sequence]', [0, 0], [0, before]);
  transaction.remove('undo', tooOld);
}

/** Takes purged records out of every undo step, which still holds their text; the rest of a step can be taken back as before. */
export async function forgetUndo(transaction: PlainTransaction, { operations }: NumberedBatch): Promise<void> {
  const purged = new Set(operations.flatMap(({ op, kind, id }) => (op === 'purge' ? [subjectOf(kind, id)] : [])));
  if (purged.size === 0) return;
  for (const step of await transaction.getAll<UndoStep>('undo')) {
    const subjects = step.subjects.filter(({ kind, id }) => !purged.has(subjectOf(kind, id)));
    if (subjects.length === 0) transaction.remove('undo', [step.changeId]);
    else if (subjects.length < step.subjects.length) transaction.put('undo', [{ ...step, subjects }]);
  }
}
