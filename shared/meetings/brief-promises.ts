import { exactDate } from '../packet/exact-date.ts';
import type { PromiseLine } from './brief-line.ts';
import type { BriefPeriod } from './brief-period.ts';
import type { LatestItem } from './carry-over.ts';
import { carriedInWords, latestActions } from './carry-over.ts';
import type { Action, Meeting } from './meeting.ts';

const order = { overdue: 0, open: 1, done: 2 } as const;

function standingOf({ state, due, doneOn }: Action, period: BriefPeriod): PromiseLine['standing'] | null {
  switch (state) {
    case 'open':
      return due !== null && due < period.today ? 'overdue' : 'open';
    case 'done':
      return doneOn !== null && doneOn >= period.since ? 'done' : null;
    case 'dropped':
      return null;
  }
}

function lineOf({ item, meeting }: LatestItem<Action>, period: BriefPeriod): PromiseLine[] {
  const standing = standingOf(item, period);
  if (standing === null) return [];
  const when = standing === 'done' ? item.doneOn : item.due;
  const day = when === null ? null : `${standing === 'done' ? 'done' : 'due'} ${exactDate(when)}`;
  const text = [item.words.trim(), day, carriedInWords(item)].filter((part) => part !== null).join(' · ');
  const { id: actionId, owner, due } = item;
  const times = item.carried?.times ?? 0;
  return [{ text, on: when, source: { kind: 'meeting', id: meeting.id }, actionId, owner, standing, due, times }];
}

/**
 * The promises between me and a person: all that are open, and those done since the last meeting. Overdue first, then by due day,
 * without one last. Each promise once, however often it was carried over.
 */
export function briefPromises(meetings: readonly Meeting[], personId: string, period: BriefPeriod): PromiseLine[] {
  const ours = meetings.filter(({ personIds }) => personIds.includes(personId));
  const key = ({ standing, on }: PromiseLine): string => `${order[standing]} ${on ?? '9999'}`;
  return latestActions(ours)
    .flatMap((latest) => lineOf(latest, period))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
