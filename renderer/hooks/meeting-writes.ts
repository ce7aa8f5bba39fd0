import type { Change } from '../../shared/change/change-set.ts';
import { today } from '../../shared/dates/clock.ts';
import { carryOver } from '../../shared/meetings/carry-over.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { liveByTime, seriesOf } from '../../shared/meetings/meeting-series.ts';
import { nextMeeting, planMeeting } from '../../shared/meetings/next-meeting.ts';
import { planAgain } from '../../shared/meetings/plan-again.ts';
import { takeTopics, waitingTopics } from '../../shared/meetings/topics-inbox.ts';
import { listCadences, listMeetingsWith, listTopicsOf } from '../db/queries/growth-queries.ts';
import { listPositions } from '../db/queries/record-queries.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import type { Stored } from '../db/stored.ts';
import { findRecord } from '../db/stored.ts';
import type { Services } from './services.ts';

type World = Pick<Services, 'now' | 'newId' | 'zone'> & { database: RecordDatabase };

/** Every meeting of the same people, with its revision. */
export async function readSeries(
  database: RecordDatabase,
  of: Pick<Meeting, 'personIds'>,
): Promise<Stored<'meeting'>[]> {
  const met = await listMeetingsWith(database, of.personIds[0] ?? '');
  return met.filter(({ record }) => seriesOf(record) === seriesOf(of));
}

/** Every meeting with any of these people, once, whoever else is there. */
export async function listMeetingsWithAny(
  database: RecordDatabase,
  personIds: readonly string[],
): Promise<Stored<'meeting'>[]> {
  const met = (await Promise.all(personIds.map((id) => listMeetingsWith(database, id)))).flat();
  return [...new Map(met.map((stored) => [stored.record.id, stored])).values()];
}

/** The topics that wait for the people of a meeting, with their revisions, and the meeting once it has taken them. */
async function taking({ database, now }: World, meeting: Meeting): Promise<{ meeting: Meeting; changes: Change[] }> {
  // A topic is of one person, and may have been taken into a meeting with others than these.
  const meetings = (await listMeetingsWithAny(database, meeting.personIds)).map(({ record }) => record);
  const inbox = (await Promise.all(meeting.personIds.map((id) => listTopicsOf(database, id)))).flat();
  const records = inbox.map(({ record }) => record);
  const waiting = meeting.personIds.flatMap((id) => waitingTopics(records, id, meetings));
  const { meeting: full, taken } = takeTopics(waiting, meeting);
  const revs = new Map(inbox.map(({ rev, record }) => [record.id, rev]));
  const changes = taken.map((topic): Change => ({
    op: 'put',
    kind: 'topic',
    record: { ...topic, updatedAt: now() },
    baseRev: revs.get(topic.id) ?? 0,
  }));
  return { meeting: full, changes };
}

/** A new meeting with what the last ones left open and what waits in the inbox; both in one change set. */
export async function planWith(world: World, planned: Meeting): Promise<{ meeting: Meeting; changes: Change[] }> {
  const series = (await readSeries(world.database, planned)).map(({ record }) => record);
  const { meeting, changes } = await taking(world, carryOver(series, planned));
  return { meeting, changes: [{ op: 'put', kind: 'meeting', record: meeting, baseRev: 0 }, ...changes] };
}

/** Topics of the inbox into a meeting that is there already. */
export async function takeInto(world: World, stored: Stored<'meeting'>): Promise<Change[]> {
  const { meeting, changes } = await taking(world, stored.record);
  if (changes.length === 0) return [];
  const record = { ...meeting, updatedAt: world.now() };
  return [{ op: 'put', kind: 'meeting', record, baseRev: stored.rev }, ...changes];
}

/**
 * The next meeting of a rhythm: the one that is planned already, or a new one. `null` when the rhythm is gone or asks for none.
 */
export async function nextOf(world: World, cadenceId: string): Promise<{ id: string } | { planned: Meeting } | null> {
  const { database, now, newId, zone } = world;
  const cadence = (await findRecord(database, 'cadence', cadenceId))?.record;
  if (!cadence || cadence.deletedAt !== null) return null;
  const day = today({ now: now(), zone });
  const series = (await readSeries(database, cadence)).map(({ record }) => record);
  const known = liveByTime(series).find(({ state, date }) => state === 'planned' && date >= day);
  if (known) return { id: known.id };
  const away = (await listPositions(database)).flatMap(({ record }) => record.away);
  const next = nextMeeting(cadence, series, away, day);
  return next && { planned: planMeeting(cadence, next.date, series, { id: newId(), now: now() }) };
}

/** A meeting that did not take place, as it is planned again. `series` are the meetings with the same people. */
export async function planAgainWith(
  { database, now }: World,
  meeting: Meeting,
  series: readonly Stored<'meeting'>[],
): Promise<Meeting> {
  const [cadences, positions] = await Promise.all([listCadences(database), listPositions(database)]);
  return planAgain(meeting, {
    cadences: cadences.map(({ record }) => record),
    meetings: series.map(({ record }) => record),
    away: positions.flatMap(({ record }) => record.away),
    now: now(),
  });
}

/** A topic out of a meeting, back into the inbox when it came from there. */
export async function giveBack({ database, now }: World, topicId: string, meetingId: string): Promise<Change[]> {
  const topic = await findRecord(database, 'topic', topicId);
  if (topic?.record.meetingId !== meetingId) return [];
  const record = { ...topic.record, meetingId: null, updatedAt: now() };
  return [{ op: 'put', kind: 'topic', record, baseRev: topic.rev }];
}
