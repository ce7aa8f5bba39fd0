import type { Meeting } from './meeting.ts';

/** The same people, whoever is named first: what makes meetings one series. */
export const seriesOf = ({ personIds }: Pick<Meeting, 'personIds'>): string => [...new Set(personIds)].sort().join(' ');

const orderKey = ({ date, time, id }: Meeting): string => `${date} ${time} ${id}`;

/** Earlier first, by what the wall clocks show; two of one minute by their ids, so that every machine has the same order. */
export function byTime(a: Meeting, b: Meeting): number {
  const [left, right] = [orderKey(a), orderKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The meetings that are not in the bin, oldest first. */
export const liveByTime = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter(({ deletedAt }) => deletedAt === null).sort(byTime);

/** The last held meeting with a person up to a day; `null` before the first. */
export function lastHeld(meetings: readonly Meeting[], personId: string, today: string): Meeting | null {
  const held = meetings.filter(
    ({ state, date, personIds }) => state === 'held' && date <= today && personIds.includes(personId),
  );
  return liveByTime(held).at(-1) ?? null;
}
