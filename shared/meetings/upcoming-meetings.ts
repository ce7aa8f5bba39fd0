import type { LocalDate } from '../dates/local-date.ts';
import type { AwayPeriod } from '../record/position.ts';
import type { Cadence } from './cadence.ts';
import type { Meeting } from './meeting.ts';
import { seriesOf } from './meeting-series.ts';
import { nextMeeting } from './next-meeting.ts';

/** A meeting that lies ahead: planned and on record, or only asked for by its rhythm so far. `key` tells one from another. */
export interface UpcomingMeeting extends Pick<Meeting, 'personIds' | 'date' | 'time' | 'zone' | 'minutes'> {
  key: string;
  /** `null` while nothing was written about it: it is made when it is opened. */
  meeting: Meeting | null;
}

/** How a meeting that only its rhythm asks for is called in an address. */
export const nextKeyOf = (cadenceId: string): string => `next-${cadenceId}`;

/** The rhythm that such a key names; `null` for the id of a meeting. */
export const cadenceOfKey = (key: string): string | null =>
  key.startsWith('next-') ? key.slice('next-'.length) : null;

function asked(
  cadence: Cadence,
  meetings: readonly Meeting[],
  away: readonly AwayPeriod[],
  today: LocalDate,
): UpcomingMeeting[] {
  const next = nextMeeting(cadence, meetings, away, today);
  if (!next) return [];
  const { personIds, time, zone, minutes } = cadence;
  return [{ key: nextKeyOf(cadence.id), meeting: null, personIds, date: next.date, time, zone, minutes }];
}

/**
 * What lies ahead, the soonest first: every meeting planned for today or later, and of each rhythm that has none the one it asks
 * for. Two rhythms of the same people ask once, for the sooner of the two.
 */
export function upcomingMeetings(
  cadences: readonly Cadence[],
  meetings: readonly Meeting[],
  away: readonly AwayPeriod[],
  today: LocalDate,
): UpcomingMeeting[] {
  const planned = meetings
    .filter(({ state, date, deletedAt }) => state === 'planned' && date >= today && deletedAt === null)
    .map((meeting): UpcomingMeeting => ({ ...whenOf(meeting), key: meeting.id, meeting }));
  const derived = cadences.flatMap((cadence) => asked(cadence, meetings, away, today)).sort(soonest);
  const once = derived.filter(
    (one, place) => derived.findIndex((other) => seriesOf(other) === seriesOf(one)) === place,
  );
  return [...planned, ...once].sort(soonest);
}

const whenOf = ({ personIds, date, time, zone, minutes }: Meeting) => ({ personIds, date, time, zone, minutes });
const orderKey = ({ date, time, key }: UpcomingMeeting): string => `${date} ${time} ${key}`;
const soonest = (a: UpcomingMeeting, b: UpcomingMeeting): number => (orderKey(a) < orderKey(b) ? -1 : 1);
