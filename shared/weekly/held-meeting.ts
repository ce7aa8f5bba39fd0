import type { LocalDate } from '../dates/local-date.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { liveByTime } from '../meetings/meeting-series.ts';
import type { Person } from '../record/person.ts';

/** What the week reads of a meeting that took place: what was shared in it. Private preparation is not asked for at all. */
export interface HeldMeeting {
  id: string;
  title: string;
  heldOn: LocalDate;
  /** Everybody who was there beside the author; they alone may read what was decided. */
  personIds: readonly string[];
  decisions: readonly string[];
}

/** The held ones among meetings, oldest first, with what everybody who was there knows: who it was, and what was decided. */
export function heldMeetings(meetings: readonly Meeting[], persons: readonly Person[]): HeldMeeting[] {
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  return liveByTime(meetings)
    .filter(({ state }) => state === 'held')
    .map(({ id, date, personIds, decisions }) => ({
      id,
      title: `1:1 with ${personIds.map((person) => names.get(person) ?? 'somebody').join(', ')}`,
      heldOn: date,
      personIds,
      decisions: decisions.map(({ words }) => words.trim()).filter((words) => words !== ''),
    }));
}

/** The line about a meeting: with whom, and what was decided. */
export const meetingLine = ({ title, decisions }: Pick<HeldMeeting, 'title' | 'decisions'>): string =>
  decisions.length === 0 ? title : `${title}: ${decisions.join('; ')}`;
