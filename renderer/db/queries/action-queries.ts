import type { ActionSubject } from '../standing-of.ts';
import { standingOf } from '../standing-of.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { UndoStep } from '../row.ts';
import type { RecentAction } from './group-steps.ts';
import { groupSteps } from './group-steps.ts';

/** Saves of a visit are folded into one action, so more steps than actions are looked at. */
const STEPS_LOOKED_AT = 200;

async function newestSteps(database: RecordDatabase): Promise<UndoStep[]> {
  const steps: UndoStep[] = [];
  for (const undone of [0, 1]) {
    const range = database.undo.where('[undone+sequence]').between([undone, 0], [undone, Infinity]);
    steps.push(...(await range.reverse().limit(STEPS_LOOKED_AT).toArray()));
  }
  return steps.sort((a, b) => b.sequence - a.sequence).slice(0, STEPS_LOOKED_AT);
}

/** The last `most` actions, newest first, undone ones included. They lie in the database, so a restart forgets none. */
export const listRecentActions = async (database: RecordDatabase, most: number): Promise<RecentAction[]> =>
  groupSteps(await newestSteps(database)).slice(0, most);

/** The records that an action changed, those first that keep it from being undone; `null` when the action is forgotten. */
export async function findActionSubjects(database: RecordDatabase, changeId: string): Promise<ActionSubject[] | null> {
  const step = await database.undo.get(changeId);
  if (!step) return null;
  const subjects: ActionSubject[] = [];
  for (const subject of step.subjects) subjects.push(await standingOf(database, step, subject));
  return subjects.sort((a, b) => Number(a.laterEdit === null) - Number(b.laterEdit === null));
}
