import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { storedOf } from '../stored.ts';

/** More than any long career has of one kind; a screen never waits for more. */
const MANY = 5_000;
const LOW = '';
const HIGH = '\uffff';

/** Everything of a kind outside the bin, by the field of its index; between two values of it when they are given, both included. */
async function listBy<K extends RecordKind>(
  database: RecordDatabase,
  kind: K,
  field: string,
  [from, to]: readonly [string, string] = [LOW, HIGH],
): Promise<Stored<K>[]> {
  const rows = database.rows(kind).where(`[bin+record.${field}]`).between([0, from], [0, to], true, true);
  return storedOf<K>(await rows.limit(MANY).toArray());
}

/** Everything of a kind outside the bin that names another record in `field`. */
async function listNaming<K extends RecordKind>(
  database: RecordDatabase,
  kind: K,
  field: string,
  id: string,
): Promise<Stored<K>[]> {
  const rows = await database.rows(kind).where(`record.${field}`).equals(id).toArray();
  return storedOf<K>(rows.filter(({ bin }) => bin === 0));
}

/** Everything of a kind outside the bin, in no order; for kinds of which there are few. */
async function listAll<K extends RecordKind>(database: RecordDatabase, kind: K): Promise<Stored<K>[]> {
  return storedOf<K>(await database.rows(kind).where('bin').equals(0).limit(MANY).toArray());
}

/** Goals by the day they start. */
export const listGoals = (database: RecordDatabase) => listBy(database, 'goal', 'startsOn');

/** Checkpoints of one goal, in no order. */
export const listCheckpointsOf = (database: RecordDatabase, goalId: string) =>
  listNaming(database, 'checkpoint', 'goalId', goalId);

/** Checkpoints of a span of days, both included, earliest first. */
export const listCheckpoints = (database: RecordDatabase, from: string, to: string) =>
  listBy(database, 'checkpoint', 'on', [from, to]);

/** Metrics by name. */
export const listMetrics = (database: RecordDatabase) => listBy(database, 'metric', 'name');

/** Readings of one metric, in no order. */
export const listReadingsOf = (database: RecordDatabase, metricId: string) =>
  listNaming(database, 'reading', 'metricId', metricId);

/** All ratings, the oldest first. */
export const listRatings = (database: RecordDatabase) => listBy(database, 'rating', 'ratedOn');

/** Meetings of a span of days, both included, earliest first. */
export const listMeetings = (database: RecordDatabase, from: string, to: string) =>
  listBy(database, 'meeting', 'date', [from, to]);

/** Meetings with one person, in no order. */
export const listMeetingsWith = (database: RecordDatabase, personId: string) =>
  listNaming(database, 'meeting', 'personIds', personId);

/** How often one meets whom. */
export const listCadences = (database: RecordDatabase) => listAll(database, 'cadence');

/** What is to be talked about with one person, taken into a meeting or not. */
export const listTopicsOf = (database: RecordDatabase, personId: string) =>
  listNaming(database, 'topic', 'personId', personId);

/** The working relations of all persons. */
export const listRelations = (database: RecordDatabase) => listAll(database, 'relation');

/** The mentoring ledger. */
export const listMentoring = (database: RecordDatabase) => listAll(database, 'mentoring');

/** Who can speak for which criterion. */
export const listVouches = (database: RecordDatabase) => listAll(database, 'vouch');

/** Weekly notes, the oldest first. */
export const listNotes = (database: RecordDatabase) => listBy(database, 'note', 'to');

/** Feedback, the oldest first. */
export const listFeedback = (database: RecordDatabase) => listBy(database, 'feedback', 'on');

/** Reviews, the oldest first. */
export const listReviews = (database: RecordDatabase) => listBy(database, 'review', 'on');

/** All cases outside the bin, the oldest first. */
export const listCases = async (database: RecordDatabase): Promise<Stored<'case'>[]> =>
  storedOf((await database.rows('case').orderBy('record.createdAt').toArray()).filter(({ bin }) => bin === 0));
