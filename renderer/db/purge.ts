import type { CommitResult } from '../../shared/change/change-set.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import type { Subject } from './purge-changes.ts';
import { purgeChanges } from './purge-changes.ts';
import { listBin } from './queries/bin-query.ts';
import type { RecordStore } from './record-store.ts';

/** Where to erase, and what erasing needs from outside. */
export interface Purging {
  store: RecordStore;
  drafts: DraftsDatabase;
  now: () => string;
  newId: () => string;
}

/**
 * Erases records for good in one batch: rows, versions, their place in the undo steps, and what is still typed about them. The label
 * names none of them, because it stays in the journal. There is no way back but an older snapshot.
 */
export async function purge(
  { store, drafts, now, newId }: Purging,
  subjects: readonly Subject[],
): Promise<CommitResult> {
  const changes = await purgeChanges(store.database, subjects);
  const label = subjects.length === 1 ? 'Removed one thing for good' : `Removed ${subjects.length} things for good`;
  const result = await store.commit({ id: newId(), at: now(), label, session: null, changes });
  if (result.ok)
    await drafts.drafts.bulkDelete(subjects.flatMap(({ kind, id }) => [`${kind}:${id}`, `addition:${id}`]));
  return result;
}

/** Erases what was deleted up to `cutoff`. Answers how many were due. */
export async function purgeDue(purging: Purging, cutoff: string): Promise<number> {
  const due = (await listBin(purging.store.database)).filter(({ since }) => since <= cutoff);
  if (due.length > 0) {
    await purge(
      purging,
      due.map(({ kind, record }) => ({ kind, id: record.id })),
    );
  }
  return due.length;
}
