import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { findRecords, storedOf } from '../stored.ts';

/** Evidence of one entry. */
export const listEvidenceOfEntry = async (database: RecordDatabase, entryId: string): Promise<Stored<'evidence'>[]> =>
  storedOf(
    (await database.rows('evidence').where('record.entryId').equals(entryId).toArray()).filter((row) => row.bin === 0),
  );

/** Everything that readiness is derived from: the evidence outside the bin and the entries it rests on. */
export interface EvidenceWithEntries {
  evidence: Stored<'evidence'>[];
  entries: Stored<'entry'>[];
}

/** Evidence for the given criteria, each read through its index, with the entries that are not in the bin. */
export async function listEvidenceWithEntries(
  database: RecordDatabase,
  criterionIds: readonly string[],
): Promise<EvidenceWithEntries> {
  const keys = criterionIds.map((id) => [0, id]);
  const evidence = storedOf(await database.rows('evidence').where('[bin+record.criterionId]').anyOf(keys).toArray());
  const ids = [...new Set(evidence.map(({ record }) => record.entryId))];
  const entries = await findRecords(database, 'entry', ids);
  const present = new Set(entries.map(({ record }) => record.id));
  return { evidence: evidence.filter(({ record }) => present.has(record.entryId)), entries };
}
