import type { LocalDate } from '../dates/local-date.ts';
import type { BriefLine, PromiseLine } from './brief-line.ts';
import { briefGoals, briefRatings } from './brief-moves.ts';
import { briefOutcomes } from './brief-outcomes.ts';
import type { BriefPeriod } from './brief-period.ts';
import { briefPeriod } from './brief-period.ts';
import { briefPromises } from './brief-promises.ts';
import { briefQuiet } from './brief-quiet.ts';
import type { BriefRecord } from './brief-record.ts';
import { carriedInWords, latestActions, latestTopics } from './carry-over.ts';
import type { Meeting } from './meeting.ts';
import { liveByTime } from './meeting-series.ts';
import { suggestedQuestions } from './suggested-questions.ts';

/** What happened since the last meeting with a person, every line with its source. */
export interface Brief {
  personId: string;
  /** `mentor`: the person is my mentee, so the brief is about what we do together, not about my own case. */
  as: 'mentor' | 'mentee';
  /** The day of the last held meeting, or the beginning of the 90 days before the first. */
  since: LocalDate;
  lastMeetingId: string | null;
  agenda: BriefLine[];
  decisions: BriefLine[];
  outcomes: BriefLine[];
  promises: PromiseLine[];
  goals: BriefLine[];
  ratings: BriefLine[];
  quiet: BriefLine[];
  questions: BriefLine[];
}

const agendaOf = (next: Meeting | null): BriefLine[] =>
  (next?.topics ?? [])
    .filter(({ done }) => !done)
    .map((topic) => ({
      text: [topic.words.trim(), carriedInWords(topic)].filter((part) => part !== null).join(' · '),
      on: next?.date ?? null,
      source: { kind: 'meeting', id: next?.id ?? '' },
    }));

const decisionsOf = ({ last }: BriefPeriod): BriefLine[] =>
  (last?.decisions ?? []).map(({ words }) => ({
    text: words.trim(),
    on: last?.date ?? null,
    source: { kind: 'meeting', id: last?.id ?? '' },
  }));

/** The record as a mentor needs it: entries in which the mentee has a part, nothing of my own case. */
const ofMentee = (record: BriefRecord): BriefRecord => ({
  ...record,
  entries: record.entries.filter(({ personIds }) => personIds.includes(record.person.id)),
  goals: [],
  checkpoints: [],
  ratings: [],
  criteria: [],
});

/**
 * Derives the brief from a record. Everything in `record` may appear in it: whoever makes it for others opens the record to them
 * first (`briefForOthers`). Linear in the record, one pass over each list: of 13,000 entries only those of the period are
 * sorted, and only the meetings with this person.
 */
export function deriveBrief(whole: BriefRecord): Brief {
  const { person, next, meetings, clock } = whole;
  const as = person.roles.includes('mentee') ? 'mentor' : 'mentee';
  const record = as === 'mentor' ? ofMentee(whole) : whole;
  const { entries, evidence, goals, checkpoints, ratings, criteria } = record;
  const period = briefPeriod(meetings, person.id, clock);
  const ours = liveByTime(meetings.filter(({ personIds }) => personIds.includes(person.id)));
  const promises = briefPromises(ours, person.id, period);
  const quiet = briefQuiet(criteria, entries, evidence, period);
  const actionWords = new Map(latestActions(ours).map(({ item }) => [item.id, item.words.trim()]));
  const topics = latestTopics(ours);
  const today = period.today;
  return {
    personId: person.id,
    as,
    since: period.since,
    lastMeetingId: period.last?.id ?? null,
    agenda: agendaOf(next),
    decisions: decisionsOf(period),
    outcomes: briefOutcomes(entries, period),
    promises,
    goals: briefGoals(goals, checkpoints, period),
    ratings: briefRatings(ratings, period),
    quiet,
    questions: suggestedQuestions({ promises, actionWords, topics, entries, goals, quiet, criteria, today }),
  };
}
