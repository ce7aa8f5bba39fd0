import type { Clock } from '../../../shared/dates/clock.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { briefPeriod } from '../../../shared/meetings/brief-period.ts';
import type { RecordOf } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Row } from '../row.ts';
import { listCheckpoints, listGoals, listMeetingsWith, listRatings } from './growth-queries.ts';

const MANY = 5_000;
const LOW = '';
const HIGH = '\uffff';

/** What began longer before the last meeting and does not run any more is no news, in days. */
const LONG_BEFORE = 183;

/** What the brief about one person is made of. */
export interface BriefRows {
  persons: RecordOf<'person'>[];
  meetings: RecordOf<'meeting'>[];
  entries: RecordOf<'entry'>[];
  evidence: RecordOf<'evidence'>[];
  goals: RecordOf<'goal'>[];
  checkpoints: RecordOf<'checkpoint'>[];
  ratings: RecordOf<'rating'>[];
}

const recordsOf = <T>(many: readonly { record: T }[]): T[] => many.map(({ record }) => record);

/** Entries that may hold news: begun since half a year before `since`, still open, or with a gain to look at. */
async function newsEntries(database: RecordDatabase, since: string, today: string): Promise<Row<'entry'>[]> {
  const entries = database.rows('entry');
  const found = await Promise.all([
    entries
      .where('[bin+record.occurredOn+record.createdAt]')
      .between([0, addDays(since, -LONG_BEFORE), LOW], [0, HIGH, HIGH])
      .limit(MANY)
      .toArray(),
    entries.where('[bin+open+record.occurredOn]').between([0, 1, LOW], [0, 1, HIGH]).limit(MANY).toArray(),
    entries.where('[bin+due]').between([0, LOW], [0, today], true, true).limit(MANY).toArray(),
  ]);
  return [...new Map(found.flat().map((row) => [row.record.id, row])).values()];
}

/** Evidence of some criteria; asked one by one, because that reads each in one piece. */
async function evidenceOf(database: RecordDatabase, criterionIds: readonly string[]): Promise<RecordOf<'evidence'>[]> {
  const found = await Promise.all(
    criterionIds.map((id) => database.rows('evidence').where('[bin+record.criterionId]').equals([0, id]).toArray()),
  );
  return recordsOf(found.flat());
}

/** Of criteria that no entry at hand stands behind, all entries ever: how long they were quiet is told by the last one. */
async function quietEntries(
  database: RecordDatabase,
  evidence: readonly RecordOf<'evidence'>[],
  known: ReadonlySet<string>,
): Promise<Row<'entry'>[]> {
  const fresh = new Set(evidence.filter(({ entryId }) => known.has(entryId)).map(({ criterionId }) => criterionId));
  const ids = evidence.filter(({ criterionId }) => !fresh.has(criterionId)).map(({ entryId }) => entryId);
  const rows = await database.rows('entry').bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/**
 * Reads what a brief about one person needs, each part by its index: never the whole journal, whatever its size. Criteria that have
 * news are known by the entries at hand; only of the others the older ones are read.
 */
export async function readBriefRows(
  database: RecordDatabase,
  personId: string,
  criterionIds: readonly string[],
  clock: Clock,
): Promise<BriefRows> {
  const meetings = recordsOf(await listMeetingsWith(database, personId));
  const { since, today } = briefPeriod(meetings, personId, clock);
  const [news, evidence, persons, goals, checkpoints, ratings] = await Promise.all([
    newsEntries(database, since, today),
    evidenceOf(database, criterionIds),
    database.rows('person').limit(MANY).toArray(),
    listGoals(database),
    listCheckpoints(database, addDays(since, -LONG_BEFORE), HIGH),
    listRatings(database),
  ]);
  const older = await quietEntries(database, evidence, new Set(news.map(({ record }) => record.id)));
  return {
    persons: recordsOf(persons),
    meetings,
    entries: recordsOf([...news, ...older]),
    evidence,
    goals: recordsOf(goals),
    checkpoints: recordsOf(checkpoints),
    ratings: recordsOf(ratings),
  };
}
