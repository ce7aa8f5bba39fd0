import type { RecordDatabase } from './record-database.ts';
import type { Revision } from './row.ts';

/**
 * Versions that were written together, found by the subjects they are of. Dozens of them lie in one row, because a row costs the same
 * whatever is in it: a database of 10,000 entries is made again in half the time.
 */
export interface HistoryPage {
  /** Counts up: a later page holds later versions of a subject. */
  id?: number;
  subjects: string[];
  revisions: Revision[];
}

/** Small enough that reading one version does not read much else. */
const PAGE = 48;

const pagesOf = (database: RecordDatabase, subject: string) => database.history.where('subjects').equals(subject);

/** The pages of some subjects, each once. */
async function pagesWith(database: RecordDatabase, subjects: readonly string[]): Promise<HistoryPage[]> {
  const found = await Promise.all(subjects.map((subject) => pagesOf(database, subject).toArray()));
  return [...new Map(found.flat().map((page) => [page.id, page])).values()];
}

/** Every kept version of a subject, the first one first. Should a revision have been written twice, the later one counts. */
export async function historyOf(database: RecordDatabase, subject: string): Promise<Revision[]> {
  const pages = await pagesOf(database, subject).toArray();
  const ofSubject = pages.flatMap(({ revisions }) => revisions.filter((revision) => revision.subject === subject));
  const byRev = new Map(ofSubject.map((revision) => [revision.rev, revision]));
  return [...byRev.values()].sort((a, b) => a.rev - b.rev);
}

/** The last version of a subject; `null` when it never had one. */
export const lastOf = async (database: RecordDatabase, subject: string): Promise<Revision | null> =>
  (await historyOf(database, subject)).at(-1) ?? null;

/** Takes versions out of a page; an empty page goes. */
function keepOnly(database: RecordDatabase, page: HistoryPage, stays: (revision: Revision) => boolean) {
  const revisions = page.revisions.filter(stays);
  if (revisions.length === 0 && page.id !== undefined) return database.history.delete(page.id);
  return database.history.put({ ...page, revisions, subjects: [...new Set(revisions.map(({ subject }) => subject))] });
}

/** Takes out every version of the `purged` subjects, and the `replaced` versions. */
export async function forgetHistory(
  database: RecordDatabase,
  purged: ReadonlySet<string>,
  replaced: readonly Revision[],
): Promise<void> {
  const names = new Set(replaced.map(({ subject, rev }) => `${subject} ${rev}`));
  const stays = ({ subject, rev }: Revision): boolean => !purged.has(subject) && !names.has(`${subject} ${rev}`);
  const pages = await pagesWith(database, [...purged, ...replaced.map(({ subject }) => subject)]);
  await Promise.all(pages.map((page) => keepOnly(database, page, stays)));
}

/** Writes versions after all that are there. */
export async function addHistory(database: RecordDatabase, revisions: readonly Revision[]): Promise<void> {
  const pages: HistoryPage[] = [];
  for (let from = 0; from < revisions.length; from += PAGE) {
    const some = revisions.slice(from, from + PAGE);
    pages.push({
      subjects: [...new Set(some.map(({ subject }) => subject))],
      revisions: some,
    });
  }
  if (pages.length > 0) await database.history.bulkAdd(pages);
}

/** All subjects that have a history, read from the index alone. */
export const subjectsWithHistory = async (database: RecordDatabase): Promise<string[]> =>
  (await database.history.orderBy('subjects').uniqueKeys()) as string[];
