import type { Change, ChangeSet, CommitFailure } from '../../shared/change/change-set.ts';
import type { JournalBatch, Operation } from '../../shared/change/operation.ts';
import { SCHEMA_VERSION, recordSchemas } from '../../shared/record/record-kinds.ts';
import { revisionsNow } from './last-revision.ts';
import type { RecordDatabase } from './record-database.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';

const conflict = (): CommitFailure => ({
  code: 'conflict',
  message: 'This was changed elsewhere in the meantime. Nothing was overwritten; open it again to see the newer text.',
});

function toOperation(change: Change): Operation | CommitFailure {
  const at = { kind: change.kind, rev: change.baseRev + 1, schema: SCHEMA_VERSION };
  if (change.op !== 'put') return { op: change.op, id: change.id, ...at };
  const parsed = recordSchemas[change.kind].safeParse(change.record);
  if (parsed.success) return { op: 'put', id: parsed.data.id, ...at, record: parsed.data };
  const issue = parsed.error.issues[0];
  return { code: 'invalid', message: issue?.message ?? 'This is not valid yet.', path: issue?.path.join('.') ?? '' };
}

/**
 * Parses every record of a change set and checks that each was made from the revision that the database holds, before anything
 * is written anywhere. Answers the batch for the journal, or why it is refused.
 */
export async function prepareBatch(
  database: RecordDatabase,
  changeSet: ChangeSet,
  undoOf: string | null,
): Promise<JournalBatch | CommitFailure> {
  const operations: Operation[] = [];
  for (const change of changeSet.changes) {
    const operation = toOperation(change);
    if ('code' in operation) return operation;
    operations.push(operation);
  }
  const now = await revisionsNow(database, operations);
  for (const { kind, id, rev } of operations) if (now.get(subjectOf(kind, id)) !== rev - 1) return conflict();
  const { id, at, label, session } = changeSet;
  return { changeId: id, at, label: label.slice(0, 300), session, undoOf, operations };
}
