import { liveQuery } from 'dexie';
import { readBriefRows } from '../../../../renderer/db/queries/brief-rows-query.ts';
import { listCheckpointsOf, listRatings } from '../../../../renderer/db/queries/growth-queries.ts';
import type { RecordDatabase } from '../../../../renderer/db/record-database.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { addDays } from '../../../../shared/dates/local-date.ts';
import { createGoal } from '../../../../shared/goals/create-goal.ts';
import { goalOfBrief, ratingsOfBrief } from '../../../../shared/meetings/growth-of-brief.ts';
import { briefForMe } from '../../../../shared/meetings/brief-for.ts';
import { createMeeting } from '../../../../shared/meetings/meeting.ts';
import { born } from '../../../../shared/record/born.ts';
import { createPerson } from '../../../../shared/record/new-record.ts';
import type { RecordKind, RecordOf } from '../../../../shared/record/record-kinds.ts';
import { answerBench, openPageRecord, timed } from '../../open-page-record.ts';
import type { PageRecord } from '../../open-page-record.ts';
import { openRawStore } from '../../raw-store.ts';
import type { GrowthTimes } from '../growth-times.ts';
import type { ScreenTimes } from '../on-screen.ts';

/** What can be measured without a screen. */
type PageTimes = Omit<GrowthTimes, keyof ScreenTimes>;

const WARM_UP = 10;
const MEETINGS = 78;
const TODAY = '2026-11-24';
const clock = { now: `${TODAY}T09:00:00.000Z`, zone: 'UTC' };
const CRITERIA = [
  'multi-team-initiatives',
  'architectural-stewardship',
  'practices-beyond-team',
  'mentoring-multiplying',
  'roadmap-to-outcomes',
];

const put = <K extends RecordKind>(kind: K, record: RecordOf<K>): Change =>
  ({ op: 'put', kind, record, baseRev: 0 }) as unknown as Change;

/** Three years of fortnightly meetings with one person, and a goal; answers their ids. */
async function writeGrowth({ save, newId, now }: PageRecord): Promise<{ personId: string; goalId: string }> {
  const birth = () => ({ id: newId(), now: now() });
  const person = createPerson({ name: 'Mara', roles: ['manager'] }, birth());
  const goal = createGoal({ outcome: 'A practice is used where I am not', startsOn: '2026-01-05' }, birth());
  const meetings = Array.from({ length: MEETINGS }, (_, index) =>
    createMeeting(
      {
        personIds: [person.id],
        date: addDays('2026-11-12', -14 * index),
        time: '10:00',
        zone: 'UTC',
        state: 'held',
        sharedNotes: 'What was said, in a paragraph. '.repeat(10),
        topics: [{ id: newId(), words: 'Scope of the next RFC', raisedBy: 'me', done: true, carried: null }],
        actions: [
          { id: newId(), words: 'Send it', owner: 'me', due: TODAY, state: 'open', doneOn: null, carried: null },
        ],
      },
      birth(),
    ),
  );
  await save([put('person', person), put('goal', goal), ...meetings.map((meeting) => put('meeting', meeting))]);
  return { personId: person.id, goalId: goal.id };
}

const rating = ({ newId, now }: PageRecord): RecordOf<'rating'> => ({
  ...born({ id: newId(), now: now() }),
  skillKind: 'technical',
  skillId: 'testing',
  step: 'alone',
  rater: 'self',
  personId: null,
  ladderVersion: 'draft 0',
  ratedOn: TODAY,
  note: '',
  entryIds: [],
});

const checkpoint = ({ newId, now }: PageRecord, goalId: string): RecordOf<'checkpoint'> => ({
  ...born({ id: newId(), now: now() }),
  goalId,
  on: TODAY,
  words: 'One team more.',
  progress: 'on-track',
  status: 'active',
  targetMove: null,
});

/** Watches a query as a screen does; `shows` resolves when its answer holds the record. */
function watch(
  database: RecordDatabase,
  query: (database: RecordDatabase) => Promise<readonly { record: { id: string } }[]>,
) {
  let [wanted, shown]: [string, () => void] = ['', () => undefined];
  liveQuery(() => query(database)).subscribe((rows) => {
    if (rows.some(({ record }) => record.id === wanted)) shown();
  });
  return {
    shows: (id: string): Promise<void> =>
      new Promise((resolve) => {
        [wanted, shown] = [id, resolve];
      }),
  };
}

async function makeBrief(database: RecordDatabase, personId: string): Promise<void> {
  const rows = await readBriefRows(database, personId, CRITERIA, clock);
  const person = rows.persons.find(({ id }) => id === personId);
  if (!person) throw new Error('The person is not there.');
  briefForMe({
    ...rows,
    person,
    next: null,
    goals: rows.goals.map(goalOfBrief),
    ratings: ratingsOfBrief(rows.ratings, { skills: new Map(), steps: new Map() }),
    criteria: CRITERIA.map((id) => ({ id, short: id })),
    clock,
  });
}

/** Measures everything `count` times, taking turns with the controls. All times in milliseconds. */
async function measureGrowth(count: number): Promise<PageTimes> {
  const record = await openPageRecord();
  const { database } = record.store;
  const { personId, goalId } = await writeGrowth(record);
  const raw = await openRawStore();
  const ratings = watch(database, listRatings);
  const checkpoints = watch(database, (opened) => listCheckpointsOf(opened, goalId));
  const times: PageTimes = { brief: [], journal: [], rating: [], checkpoint: [], raw: [] };
  for (let index = 0; index < WARM_UP + count; index++) {
    const [rated, checked] = [rating(record), checkpoint(record, goalId)];
    const measured = {
      raw: await timed(() => raw.put({ id: record.newId(), text: 'A line.' })),
      brief: await timed(() => makeBrief(database, personId)),
      rating: await timed(() => Promise.all([ratings.shows(rated.id), record.save([put('rating', rated)])])),
      checkpoint: await timed(() =>
        Promise.all([checkpoints.shows(checked.id), record.save([put('checkpoint', checked)])]),
      ),
      journal: index % 10 === 0 ? await timed(() => database.rows('entry').toArray()) : null,
    };
    if (index < WARM_UP) continue;
    for (const name of ['raw', 'brief', 'rating', 'checkpoint'] as const) times[name].push(measured[name]);
    if (measured.journal !== null) times.journal.push(measured.journal);
  }
  return times;
}

answerBench('growth', measureGrowth);
