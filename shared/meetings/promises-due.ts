import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import { latestActions } from './carry-over.ts';
import type { Action, Meeting } from './meeting.ts';

/** A promise of mine whose day is near or over, with the meeting whose copy counts. */
export interface DuePromise {
  action: Action & { due: LocalDate };
  meeting: Meeting;
}

const DAYS_AHEAD = 6;

const isDue = (action: Action, until: LocalDate): action is Action & { due: LocalDate } =>
  action.owner === 'me' && action.state === 'open' && action.due !== null && action.due <= until;

/** What I promised in a 1:1 and owe within a week, the longest due first; each promise once, however often it was carried over. */
export function promisesDue(meetings: readonly Meeting[], today: LocalDate): DuePromise[] {
  const until = addDays(today, DAYS_AHEAD);
  return latestActions(meetings)
    .flatMap(({ item, meeting }) => (isDue(item, until) ? [{ action: item, meeting }] : []))
    .sort((a, b) => (a.action.due < b.action.due ? -1 : a.action.due > b.action.due ? 1 : 0));
}
