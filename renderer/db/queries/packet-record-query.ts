import type { RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Row } from '../row.ts';
import { findProfile, listPositions } from './record-queries.ts';

const MANY = 4_000;

/** The rows that a packet is built from, bin included, because what it chose earlier may lie there now. */
export interface PacketRows {
  evidence: RecordOf<'evidence'>[];
  entries: RecordOf<'entry'>[];
  projects: RecordOf<'project'>[];
  persons: RecordOf<'person'>[];
  profile: RecordOf<'profile'> | null;
  position: RecordOf<'position'> | null;
}

async function byIds<K extends RecordKind>(
  database: RecordDatabase,
  kind: K,
  ids: Iterable<string>,
): Promise<RecordOf<K>[]> {
  const rows: (Row<K> | undefined)[] = await database.rows(kind).bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => (row ? [row.record] : []));
}

/**
 * Reads what a packet can show: all evidence of the criteria and what was chosen by id, the entries behind it, their projects
 * and those of the packet's sections, and every person, so that no name slips past the mask.
 */
export async function readPacketRows(
  database: RecordDatabase,
  wanted: { criterionIds: readonly string[]; evidenceIds: readonly string[]; projectIds: readonly string[] },
): Promise<PacketRows> {
  const keys = wanted.criterionIds.map((id) => [0, id]);
  const linked = await database.rows('evidence').where('[bin+record.criterionId]').anyOf(keys).toArray();
  const chosen = await byIds(database, 'evidence', wanted.evidenceIds);
  const evidence = [...new Map([...chosen, ...linked.map((row) => row.record)].map((one) => [one.id, one])).values()];
  const entries = await byIds(
    database,
    'entry',
    evidence.map((one) => one.entryId),
  );
  const projectIds = entries.flatMap((entry) => entry.projectId ?? []);
  const positions = await listPositions(database);
  const current = positions.findLast(({ record }) => record.to === null) ?? positions.at(-1);
  return {
    evidence,
    entries,
    projects: await byIds(database, 'project', [...projectIds, ...wanted.projectIds]),
    persons: (await database.rows('person').limit(MANY).toArray()).map((row) => row.record),
    profile: (await findProfile(database))?.record ?? null,
    position: current?.record ?? null,
  };
}
