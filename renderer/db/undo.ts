import type { Change, ChangeSet, CommitFailure } from '../../shared/change/change-set.ts';
import { lastRevisionOf } from './last-revision.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import { standingOf } from './standing-of.ts';
import { readRows } from './read-rows.ts';
import type { RecordDatabase } from './record-database.ts';
import type { UndoStep } from './row.ts';

type Subject = UndoStep['subjects'][number];

const inverse = ({ kind, id, before }: Subject, baseRev: number): Change =>
  (before === null ? { op: 'tombstone', kind, id, baseRev } : { op: 'put', kind, record: before, baseRev }) as Change;

/**
 * The inverse change set of a recorded action: every record as it was before, or gone when it was new. It is refused when one of
 * them was changed again since, because taking back the older step would silently take back the newer one too.
 */
export async function planUndo(
  database: RecordDatabase,
  changeId: string,
  { id, at }: { id: string; at: string },
): Promise<ChangeSet | CommitFailure> {
  const step = await database.undo.get(changeId);
  if (!step) return { code: 'conflict', message: 'This action is not in the undo list any more. Nothing was changed.' };
  if (step.undone === 1) return { code: 'conflict', message: 'This action was already undone. Nothing was changed.' };
  const changes: Change[] = [];
  const rows = await readRows((kind, ids) => database.rows(kind).bulkGet(ids), step.subjects);
  for (const subject of step.subjects) {
    const row = rows.get(subjectOf(subject.kind, subject.id));
    if ((row?.sum ?? null) !== subject.afterSum) {
      const { name, laterEdit } = await standingOf(database, step, subject);
      const since = laterEdit ? ` (${laterEdit.label})` : '';
      return {
        code: 'conflict',
        message: `“${step.label}” was not undone: “${name}” was changed again since${since}. Recent actions shows what stands in the way.`,
      };
    }
    changes.push(inverse(subject, row?.rev ?? (await lastRevisionOf(database, subject.kind, subject.id))));
  }
  return { id, at, label: `Undid: ${step.label}`, session: null, changes: changes.reverse() };
}
