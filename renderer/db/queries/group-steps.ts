import type { UndoStep } from '../row.ts';

/** One thing that was done, as a person would count it: several saves of one visit to a record are one. */
export interface RecentAction {
  /** Its newest change, by which it is known. */
  id: string;
  /** Newest first: the order in which they can be taken back. */
  changeIds: string[];
  /** When it was last added to. */
  at: string;
  label: string;
  undone: boolean;
}

/** Saves of one record that lie this close together were one visit to it. */
const ONE_VISIT_MS = 15 * 60_000;

/** Is `older` the save before `newer` in the same visit to one record? */
function isOneVisit(newer: UndoStep, older: UndoStep): boolean {
  const [subject, other] = [newer.subjects[0], older.subjects[0]];
  return (
    newer.label === older.label &&
    newer.undone === older.undone &&
    newer.subjects.length === 1 &&
    older.subjects.length === 1 &&
    subject?.kind === other?.kind &&
    subject?.id === other?.id &&
    Date.parse(newer.at) - Date.parse(older.at) <= ONE_VISIT_MS
  );
}

/** Undo steps, newest first, as the actions that a person remembers: whoever types for a while saves often and did one thing. */
export function groupSteps(steps: readonly UndoStep[]): RecentAction[] {
  const actions: RecentAction[] = [];
  let last: UndoStep | null = null;
  for (const step of steps) {
    const action = actions.at(-1);
    if (action && last && isOneVisit(last, step)) action.changeIds.push(step.changeId);
    else {
      const { changeId, at, label, undone } = step;
      actions.push({ id: changeId, changeIds: [changeId], at, label, undone: undone === 1 });
    }
    last = step;
  }
  return actions;
}
