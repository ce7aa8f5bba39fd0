import { nameOfRecord } from '../../../shared/record/name-of-record.ts';
import type { RecordDatabase } from '../record-database.ts';

const named = ['project', 'person', 'entry', 'packet', 'evidence', 'goal', 'metric', 'meeting'] as const;

/** The names of those of these records that are there, in the bin or not. Evidence is called by its entry. */
export async function findNames(database: RecordDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const kind of named) {
    const rows = await database.rows(kind).bulkGet([...ids]);
    for (const row of rows) {
      if (!row) continue;
      const { record } = row;
      const entry = 'entryId' in record ? await database.rows('entry').get(record.entryId) : row;
      names.set(record.id, nameOfRecord((entry ?? row).record));
    }
  }
  return names;
}
