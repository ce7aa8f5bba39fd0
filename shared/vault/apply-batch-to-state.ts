import { checksum } from '../change/checksum.ts';
import { isImport } from '../change/is-import.ts';
import type { NumberedBatch, Operation } from '../change/operation.ts';
import type { KeptRow, KeptUndoStep, VaultState } from './vault-state.ts';
import { forgottenBefore } from './undo-steps.ts';
import { subjectOf } from './vault-state.ts';

type Subject = KeptUndoStep['subjects'][number];

function rememberRevision(state: VaultState, batch: NumberedBatch, operation: Operation): void {
  const { rev, schema } = operation;
  const subject = subjectOf(operation.kind, operation.id);
  const { at, label, changeId, session } = batch;
  const record = operation.op === 'put' ? operation.record : null;
  const known = state.revisions.get(subject) ?? [];
  // Within one editing session only the last revision is kept.
  const coalesces = session !== null && known.at(-1)?.session === session;
  const older = (coalesces ? known.slice(0, -1) : known).filter((revision) => revision.rev !== rev);
  const revisions = [...older, { subject, rev, at, label, changeId, session, schema, record }];
  state.revisions.set(
    subject,
    revisions.sort((a, b) => a.rev - b.rev),
  );
}

function applyOperation(state: VaultState, batch: NumberedBatch, operation: Operation): Subject | null {
  const { kind, id, rev, schema } = operation;
  const subject = subjectOf(kind, id);
  const before: KeptRow | undefined = state.rows.get(subject);
  if (before && before.rev >= rev) return null;
  if (operation.op === 'purge') {
    state.rows.delete(subject);
    state.revisions.delete(subject);
    return null;
  }
  if (operation.op === 'put') state.rows.set(subject, { kind, id, rev, schema, record: operation.record });
  else state.rows.delete(subject);
  rememberRevision(state, batch, operation);
  const afterSum = operation.op === 'put' ? checksum(operation.record) : null;
  return { kind, id, before: before?.record ?? null, beforeSchema: before?.schema ?? 0, afterSum };
}

function rememberUndo(state: VaultState, batch: NumberedBatch, subjects: Subject[]): void {
  const { changeId, at, label, sequence } = batch;
  state.undo.set(changeId, { changeId, at, label, sequence, undone: 0, keep: isImport(batch) ? 1 : 0, subjects });
  const before = forgottenBefore(sequence) ?? 0;
  for (const [id, step] of before > 0 ? state.undo : []) {
    if (step.keep === 0 && step.sequence < before) state.undo.delete(id);
  }
}

function forgetPurged(state: VaultState, { operations }: NumberedBatch): void {
  const purged = new Set(operations.flatMap(({ op, kind, id }) => (op === 'purge' ? [subjectOf(kind, id)] : [])));
  if (purged.size === 0) return;
  for (const [changeId, step] of state.undo) {
    const subjects = step.subjects.filter(({ kind, id }) => !purged.has(subjectOf(kind, id)));
    if (subjects.length === 0) state.undo.delete(changeId);
    else if (subjects.length < step.subjects.length) state.undo.set(changeId, { ...step, subjects });
  }
}

/**
 * Brings a state (the caller's own; it is changed in place) one batch further, exactly as the database does: a batch at or below
 * the head changes nothing, so that replaying is safe. Records are taken over as they are, in whatever shape they were written.
 */
export function applyBatchToState(state: VaultState, batch: NumberedBatch): void {
  if (batch.sequence <= state.head) return;
  const subjects = batch.operations.flatMap((operation) => applyOperation(state, batch, operation) ?? []);
  const undone = batch.undoOf === null ? undefined : state.undo.get(batch.undoOf);
  if (undone) state.undo.set(undone.changeId, { ...undone, undone: 1 });
  else if (batch.undoOf === null && subjects.length > 0) rememberUndo(state, batch, subjects);
  forgetPurged(state, batch);
  state.head = batch.sequence;
}
