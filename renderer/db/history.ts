import type { PlainTransaction } from './plain-transaction.ts';
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

/** The versions of a subject in some pages, the first one first. Should a revision have been written twice, the later one counts. */
function versionsIn(pages: readonly HistoryPage[], subject: string): Revision[] {
  const ofSubject = pages.flatMap(({ revisions }) => revisions.filter((revision) => revision.subject === subject));
  const byRev = new Map(ofSubject.map((revision) => [revision.rev, revision]));
  return [...byRev.values()].sort((a, b) => a.rev - b.rev);
}

/** Every kept version of a subject, the first one first. */
export const historyOf = async (database: RecordDatabase, subject: string): Promise<Revision[]> =>
  versionsIn(await database.history.where('subjects').equals(subject).toArray(), subject);

const pagesOf = (transaction: PlainTransaction, subject: string): Promise<HistoryPage[]> =>
  transaction.getByIndex<HistoryPage>('history', 'subjects', subject);

/** The last version of a subject; `null` when it never had one. */
export const lastOf = async (transaction: PlainTransaction, subject: string): Promise<Revision | null> =>
  versionsIn(await pagesOf(transaction, subject), subject).at(-1) ?? null;

/** Takes versions out of a page; an empty page goes. */
function keepOnly(transaction: PlainTransaction, page: HistoryPage, stays: (revision: Revision) => boolean): void {
  const revisions = page.revisions.filter(stays);
  if (revisions.length === 0 && page.id !== undefined) transaction.remove('history', [page.id]);
  else
    transaction.put('history', [
      { ...page, revisions, subjects: [...new Set(revisions.map(({ subject }) => subject))] },
    ]);
}

/** Takes out every version of the `purged` subjects, and the `replaced` versions. */
export async function forgetHistory(
  transaction: PlainTransaction,
  purged: ReadonlySet<string>,
  replaced: readonly Revision[],
): Promise<void> {
  const names = new Set(replaced.map(({ subject, rev }) => `${subject} ${rev}`));
  const stays = ({ subject, rev }: Revision): boolean => !purged.has(subject) && !names.has(`${subject} ${rev}`);
  const touched = new Set([...purged, ...replaced.map(({ subject }) => subject)]);
  const found = await Promise.all([...touched].map((subject) => pagesOf(transaction, subject)));
  const pages = new Map(found.flat().map((page) => [page.id, page]));
  for (const page of pages.values()) keepOnly(transaction, page, stays);
}

/** Writes versions after all that are there. */
export function addHistory(transaction: PlainTransaction, revisions: readonly Revision[]): void {
  const pages: HistoryPage[] = [];
  for (let from = 0; from < revisions.length; from += PAGE) {
    const some = revisions.slice(from, from + PAGE);
    pages.push({
      subjects: [...new Set(some.map(({ subject }) => subject))],
      revisions: some,
    });
  }
  if (pages.length > 0) transaction.append('history', pages);
}

/** All subjects that have a history, read from the index alone. */
export const subjectsWithHistory = async (database: RecordDatabase): Promise<string[]> =>
  (await database.history.orderBy('subjects').uniqueKeys()) as string[];
