import type { LocalDate } from '../dates/local-date.ts';
import type { Cadence } from '../meetings/cadence.ts';
import { latestActions, latestTopics } from '../meetings/carry-over.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { liveByTime, seriesOf } from '../meetings/meeting-series.ts';
import { nextMeeting } from '../meetings/next-meeting.ts';
import type { InboxTopic } from '../meetings/topics-inbox.ts';
import { waitingTopics } from '../meetings/topics-inbox.ts';
import type { AwayPeriod } from '../record/position.ts';
import type { OpenAction } from './next-agenda.ts';

/** What is known of the next 1:1 with a person. Private preparation is not read at all. */
export interface NextTalk {
  /** The day of the planned one, else the day that the rhythm gives; `null` without either. */
  on: LocalDate | null;
  /** What waits to be talked about: left open by a meeting, in the planned one, or in the inbox. Each once. */
  topics: string[];
  openActions: OpenAction[];
}

interface TalkMaterial {
  person: { id: string; name: string };
  meetings: readonly Meeting[];
  inbox: readonly InboxTopic[];
  cadences: readonly Cadence[];
  away: readonly AwayPeriod[];
  today: LocalDate;
}

/** The next talk between the two of us; meetings with others beside are another series. */
export function nextTalk({ person, meetings, inbox, cadences, away, today }: TalkMaterial): NextTalk {
  const isOurs = (one: { personIds: string[] }): boolean => seriesOf(one) === person.id;
  const ours = liveByTime(meetings.filter(isOurs));
  const planned = ours.find(({ state, date }) => state === 'planned' && date >= today);
  const rhythm = cadences.find((cadence) => isOurs(cadence) && cadence.deletedAt === null);
  const due = rhythm ? nextMeeting(rhythm, ours, away, today) : null;
  const open = latestTopics(ours).filter(({ item }) => !item.done);
  const topics = [
    ...open.map(({ item }) => item.words),
    ...waitingTopics(inbox, person.id, ours).map(({ words }) => words),
  ];
  return {
    on: planned?.date ?? due?.date ?? null,
    topics: [...new Set(topics.map((words) => words.trim()))].filter((words) => words !== ''),
    openActions: latestActions(ours)
      .filter(({ item }) => item.state === 'open')
      .map(({ item }) => ({ what: item.words, owner: item.owner === 'me' ? 'I' : person.name, dueOn: item.due })),
  };
}
