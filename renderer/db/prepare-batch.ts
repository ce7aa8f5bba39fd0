import type { Change, ChangeSet, CommitFailure } from '../../shared/change/change-set.ts';
import type { JournalBatch, Operation } from '../../shared/change/operation.ts';
import type { AnyRecord } from '../../shared/record/record-kinds.ts';
import { SCHEMA_VERSION, recordSchemas } from '../../shared/record/record-kinds.ts';
import { refuseChange } from '../../shared/record/refuse-change.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import type { Met } from './meet-batch.ts';
import { revisionMet } from './meet-batch.ts';

const CONFLICT: CommitFailure = {
  code: 'conflict',
  message: 'This was changed elsewhere in the meantime. Nothing was overwritten; open it again to see the newer text.',
};

function toOperation(change: Change): Operation | CommitFailure {
  const at = { kind: change.kind, rev: change.baseRev + 1, schema: SCHEMA_VERSION };
  if (change.op !== 'put') return { op: change.op, id: change.id, ...at };
  const parsed = recordSchemas[change.kind].safeParse(change.record);
  if (parsed.success) return { op: 'put', id: parsed.data.id, ...at, record: parsed.data };
  const issue = parsed.error.issues[0];
  return { code: 'invalid', message: issue?.message ?? 'This is not valid yet.', path: issue?.path.join('.') ?? '' };
}

/** Parses every record of a change set, before anything is written anywhere. Answers the batch for the journal, or why not. */
export function prepareBatch(changeSet: ChangeSet, undoOf: string | null): JournalBatch | CommitFailure {
  const { id, at, label, session, changes } = changeSet;
  const operations: Operation[] = [];
  for (const change of changes) {
    const operation = toOperation(change);
    if ('code' in operation) return operation;
    operations.push(operation);
  }
  return { changeId: id, at, label: label.slice(0, 300), session, undoOf, operations };
}

/**
 * Refuses a batch that changes what is written once (see refuse-change.ts); `null` when it does not. Only what is met in the database
 * can tell, so it is asked last before the journal.
 */
export function frozenIn({ operations }: JournalBatch, met: Met, isReturn: boolean): CommitFailure | null {
  for (const { op, kind, id, ...rest } of operations) {
    if (op !== 'put' || !('record' in rest)) continue;
    const before = met.rows.get(subjectOf(kind, id))?.record ?? null;
    const message = refuseChange({ kind, before, after: rest.record as AnyRecord }, isReturn);
    if (message !== null) return { code: 'invalid', message: `Not saved. ${message}`, path: '' };
  }
  return null;
}

/** Refuses a batch that was not made from the revisions that the database holds; `null` when it was. */
export const conflictIn = ({ operations }: JournalBatch, met: Met): CommitFailure | null =>
  operations.some((operation) => revisionMet(met, operation) !== operation.rev - 1) ? CONFLICT : null;
