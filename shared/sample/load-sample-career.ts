import type { Change } from '../change/change-set.ts';
import type { Instant } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween, isLocalDate } from '../dates/local-date.ts';
import type { AnyRecord, RecordKind } from '../record/record-kinds.ts';
import { recordSchemas } from '../record/record-kinds.ts';
import { closeReview } from '../reviews/close-review.ts';
import type { Review } from '../reviews/review.ts';
import type { WeeklyNote } from '../weekly/weekly-note.ts';
import { ratingsOfSkills } from './ratings-of-skills.ts';
import type { SampleCareer, SparseRecord } from './sample-career.ts';
import { sampleDefaults } from './sample-defaults.ts';
import { shiftDays } from './shift-days.ts';

/** The day and the moment that the sample is opened; handed in, because pure code does not ask. */
export interface SampleClock {
  today: LocalDate;
  now: Instant;
}

/** Records were written in the evening of their day, in the order of the file, and never after the moment of loading. */
function writtenAt(day: unknown, order: number, now: Instant): Instant {
  if (typeof day !== 'string' || !isLocalDate(day)) return now;
  const [minutes, seconds] = [Math.floor(order / 60) % 60, order % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const at = `${day}T16:${two(minutes)}:${two(seconds)}.000Z`;
  return at < now ? at : now;
}

/** Fields that hold the day of a record, whatever its kind; the first that is there counts. */
const DAYS = ['occurredOn', 'ratedOn', 'on', 'date', 'startsOn', 'from'] as const;

/** The fields of the schema, and the days on which the record was first and last written. */
function splitDays({ linkedOn, begunOn, changedOn, ...fields }: SparseRecord): [SparseRecord, unknown, unknown] {
  const day = linkedOn ?? begunOn ?? DAYS.map((name) => fields[name]).find((value) => typeof value === 'string');
  return [fields, day, changedOn ?? day];
}

function additionsOf(fields: SparseRecord, now: Instant): SparseRecord {
  const { additions } = fields;
  if (!Array.isArray(additions)) return fields;
  const dated = (additions as SparseRecord[]).map((addition, order) => ({
    ...addition,
    createdAt: writtenAt(addition['occurredOn'], order, now),
  }));
  return { ...fields, additions: dated };
}

/** A review is closed on its own day, so that its hash is that of the moved calendar. */
function closed(record: Review): Review {
  const outcome = closeReview(record, record.updatedAt);
  if (!outcome.ok) throw new Error(outcome.words);
  return outcome.review;
}

/** What is done with a record once its days are moved: a review is closed, a note went out as it was last written. */
function finished(kind: RecordKind, record: AnyRecord): AnyRecord {
  if (kind === 'review') return closed(record as Review);
  return kind === 'note' ? { ...(record as WeeklyNote), sentOn: record.updatedAt } : record;
}

/**
 * The sample career as the changes of one change set, in an order in which whatever is referred to comes first. Its calendar is
 * moved so that it ends less than a week before `today`; ids are fixed, so the same day always gives the same records. Throws a
 * ZodError when the data does not fit the schemas, which a test rules out.
 */
export function loadSampleCareer(career: SampleCareer, { today, now }: SampleClock): Change[] {
  const days = Math.floor(daysBetween(career.lastDay, today) / 7) * 7;
  const put = (kind: RecordKind, sparse: SparseRecord, order = 0): Change => {
    const [fields, first, last] = splitDays(shiftDays(sparse, days) as SparseRecord);
    const record = recordSchemas[kind].parse({
      createdAt: writtenAt(first, order, now),
      updatedAt: writtenAt(last, order, now),
      deletedAt: null,
      batchId: null,
      sourceKeys: [],
      ...sampleDefaults[kind],
      ...additionsOf(fields, now),
    });
    return { op: 'put', kind, record: finished(kind, record), baseRev: 0 } as Change;
  };
  const all = (kind: RecordKind, many: readonly SparseRecord[]): Change[] =>
    many.map((sparse, order) => put(kind, sparse, order));
  const { growth } = career;
  return [
    put('profile', { ...career.profile, waysOfWorking: growth.waysOfWorking }),
    ...career.persons.map((person) => put('person', person)),
    ...career.positions.map((position) => put('position', position)),
    put('case', growth.earlierCase),
    put('case', career.case),
    ...career.projects.map((project) => put('project', project)),
    ...all('entry', career.entries),
    ...all('evidence', career.evidence),
    put('packet', career.packet),
    ...all('metric', growth.metrics),
    ...all('reading', growth.readings),
    ...all('goal', growth.goals),
    ...all('checkpoint', growth.checkpoints),
    ...all('rating', ratingsOfSkills(growth.skills, growth.ladderVersion)),
    ...all('cadence', growth.cadences),
    ...all('meeting', growth.meetings),
    ...all('topic', growth.topics),
    ...all('relation', growth.relations),
    ...all('mentoring', growth.mentoring),
    ...all('vouch', growth.vouches),
    ...all('feedback', growth.feedback),
    ...all('note', growth.notes),
    ...all('review', growth.reviews),
  ];
}
