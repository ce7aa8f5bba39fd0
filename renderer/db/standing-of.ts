import { nameOfRecord } from '../../shared/record/name-of-record.ts';
import type { AnyRecord } from '../../shared/record/record-kinds.ts';
import { listRevisions } from './queries/history-queries.ts';
import type { RecordDatabase } from './record-database.ts';
import type { UndoStep } from './row.ts';

/** What stands in the way of taking an action back: the newest thing that was done to one of its records since. */
export interface LaterEdit {
  label: string;
  at: string;
}

/** One record of an action. `laterEdit` is `null` while the record still is as the action left it. */
export interface ActionSubject {
  kind: UndoStep['subjects'][number]['kind'];
  id: string;
  /** How it is called, now or when it was last there. */
  name: string;
  laterEdit: LaterEdit | null;
}

/** Looks whether one record of an action was changed again since, and by what. */
export async function standingOf(
  database: RecordDatabase,
  step: Pick<UndoStep, 'changeId' | 'label' | 'at'>,
  { kind, id, before, afterSum }: UndoStep['subjects'][number],
): Promise<ActionSubject> {
  const row = await database.rows(kind).get(id);
  const nameIn = (record: unknown): string => nameOfRecord(record as AnyRecord);
  if (row?.sum === afterSum) return { kind, id, name: nameIn(row.record), laterEdit: null };
  if (!row && afterSum === null) return { kind, id, name: nameIn(before), laterEdit: null };
  const revisions = await listRevisions(database, kind, id);
  const { label, at } = revisions.find(({ changeId }) => changeId !== step.changeId) ?? step;
  const lastSeen = row?.record ?? revisions.find(({ record }) => record !== null)?.record ?? before;
  return { kind, id, name: lastSeen ? nameIn(lastSeen) : step.label, laterEdit: { label, at } };
}
