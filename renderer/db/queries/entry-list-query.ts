import type { EntryKind } from '../../../shared/record/entry.ts';
import type { Row } from '../row.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { storedOf } from '../stored.ts';

/** What the journal shows: everything, or one slice of it. Days are inclusive; `null` means no bound. */
export interface EntryFilter {
  kind: EntryKind | null;
  projectId: string | null;
  criterionId: string | null;
  from: string | null;
  to: string | null;
  /** Only entries that are still open. */
  openOnly: boolean;
}

export const everyEntry: EntryFilter = {
  kind: null,
  projectId: null,
  criterionId: null,
  from: null,
  to: null,
  openOnly: false,
};

const LOW = '';
const HIGH = '\uffff';

function collection(database: RecordDatabase, filter: EntryFilter) {
  const entries = database.rows('entry');
  const [from, to] = [filter.from ?? LOW, `${filter.to ?? HIGH}${HIGH}`];
  if (filter.projectId !== null) {
    const { projectId } = filter;
    return entries
      .where('[bin+record.projectId+record.occurredOn+record.createdAt]')
      .between([0, projectId, from, LOW], [0, projectId, to, HIGH]);
  }
  if (filter.kind !== null) {
    const { kind } = filter;
    return entries
      .where('[bin+record.kind+record.occurredOn+record.createdAt]')
      .between([0, kind, from, LOW], [0, kind, to, HIGH]);
  }
  if (filter.openOnly) return entries.where('[bin+open+record.occurredOn]').between([0, 1, from], [0, 1, to]);
  return entries.where('[bin+record.occurredOn+record.createdAt]').between([0, from, LOW], [0, to, HIGH]);
}

const keeps = (filter: EntryFilter) => (row: Row<'entry'>) =>
  (filter.kind === null || row.record.kind === filter.kind) && (!filter.openOnly || row.record.open);

/** Entries that are linked to a criterion: few enough to be fetched by their evidence. */
async function entriesOfCriterion(database: RecordDatabase, filter: EntryFilter, criterionId: string) {
  const evidence = await database.rows('evidence').where('[bin+record.criterionId]').equals([0, criterionId]).toArray();
  const ids = [...new Set(evidence.map((row) => row.record.entryId))];
  const rows = (await database.rows('entry').bulkGet(ids)).filter((row) => row !== undefined);
  const inPeriod = ({ record }: Row<'entry'>) =>
    (filter.from === null || record.occurredOn >= filter.from) &&
    (filter.to === null || record.occurredOn <= filter.to) &&
    (filter.projectId === null || record.projectId === filter.projectId);
  return rows
    .filter((row) => row.bin === 0 && inPeriod(row) && keeps(filter)(row))
    .sort((a, b) => orderOf(b).localeCompare(orderOf(a)));
}

const orderOf = ({ record }: Row<'entry'>): string => `${record.occurredOn} ${record.createdAt}`;

/** The newest `limit` entries of a slice, newest first. Bounded by an index; the caller raises `limit` as the reader scrolls. */
export async function listEntries(
  database: RecordDatabase,
  filter: EntryFilter,
  limit: number,
): Promise<Stored<'entry'>[]> {
  if (filter.criterionId !== null) {
    return storedOf((await entriesOfCriterion(database, filter, filter.criterionId)).slice(0, limit));
  }
  return storedOf(await collection(database, filter).reverse().filter(keeps(filter)).limit(limit).toArray());
}

/** Entries that name a person, newest first. */
export async function listEntriesOfPerson(database: RecordDatabase, personId: string): Promise<Stored<'entry'>[]> {
  const rows = await database.rows('entry').where('record.personIds').equals(personId).toArray();
  return storedOf(rows.filter((row) => row.bin === 0).sort((a, b) => orderOf(b).localeCompare(orderOf(a))));
}

/** Entries with a gain to look at again by `until`, the longest due first. */
export const listDueEntries = async (
  database: RecordDatabase,
  until: string,
  limit: number,
): Promise<Stored<'entry'>[]> =>
  storedOf(
    await database.rows('entry').where('[bin+due]').between([0, LOW], [0, until], true, true).limit(limit).toArray(),
  );
