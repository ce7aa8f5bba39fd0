import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { storedOf } from '../stored.ts';

const MANY = 2_000;

/** All projects, the latest begun first. */
export const listProjects = async (database: RecordDatabase): Promise<Stored<'project'>[]> =>
  storedOf(
    await database
      .rows('project')
      .where('[bin+record.from]')
      .between([0, ''], [0, '\uffff'])
      .reverse()
      .limit(MANY)
      .toArray(),
  );

/** All persons by name. */
export const listPersons = async (database: RecordDatabase): Promise<Stored<'person'>[]> =>
  storedOf(
    await database.rows('person').where('[bin+record.name]').between([0, ''], [0, '\uffff']).limit(MANY).toArray(),
  );

/** All packets, the latest changed first. */
export const listPackets = async (database: RecordDatabase): Promise<Stored<'packet'>[]> =>
  storedOf(
    await database
      .rows('packet')
      .where('[bin+record.updatedAt]')
      .between([0, ''], [0, '\uffff'])
      .reverse()
      .limit(MANY)
      .toArray(),
  );

/** Positions, oldest first. */
export const listPositions = async (database: RecordDatabase): Promise<Stored<'position'>[]> =>
  storedOf((await database.rows('position').orderBy('record.from').toArray()).filter((row) => row.bin === 0));

/** The case one works on: the newest open one; `null` before there is any. */
export async function findOpenCase(database: RecordDatabase): Promise<Stored<'case'> | null> {
  const rows = await database.rows('case').orderBy('record.createdAt').reverse().toArray();
  const row = rows.find(({ bin, record }) => bin === 0 && record.decision === 'open');
  return row ? { rev: row.rev, record: row.record } : null;
}

/** The ladder that the person brought along under this id; `null` when it is not one of theirs. */
export async function findOwnLadder(database: RecordDatabase, ladderId: string): Promise<Stored<'ladder'> | null> {
  const row = await database.rows('ladder').where('record.ladder.id').equals(ladderId).first();
  return row?.bin === 0 ? { rev: row.rev, record: row.record } : null;
}

/** Whose record this is; `null` before first run is done. */
export async function findProfile(database: RecordDatabase): Promise<Stored<'profile'> | null> {
  const row = await database.rows('profile').orderBy('record.createdAt').first();
  return row?.bin === 0 ? { rev: row.rev, record: row.record } : null;
}
