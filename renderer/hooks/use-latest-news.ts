import type { LocalDate } from '../../shared/dates/local-date.ts';
import { datedDays } from '../../shared/readiness/dated-days.ts';
import { everyEntry, listEntries } from '../db/queries/entry-list-query.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { useLive } from './use-live.ts';

/** Of the latest entries of a project one may have an addition that is younger than those after it. */
const LOOKED_AT = 10;

async function latestNewsOf(database: RecordDatabase, projectId: string, until: LocalDate): Promise<LocalDate | null> {
  const entries = await listEntries(database, { ...everyEntry, projectId, to: until }, LOOKED_AT);
  const days = entries.flatMap(({ record }) => datedDays(record, until)).sort();
  return days.at(-1) ?? null;
}

/** The day of the latest news of each project up to a day; a project without any is not in it. `undefined` while it is read. */
export const useLatestNews = (
  projectIds: readonly string[],
  until: LocalDate,
): ReadonlyMap<string, LocalDate> | undefined =>
  useLive(
    async (database) => {
      const found = await Promise.all(
        projectIds.map(async (id) => [id, await latestNewsOf(database, id, until)] as const),
      );
      return new Map(found.flatMap(([id, day]) => (day === null ? [] : [[id, day] as const])));
    },
    [projectIds.join(' '), until],
  );
