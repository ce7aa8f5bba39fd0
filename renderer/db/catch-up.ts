import { applyBatch, GapError } from './apply-batch.ts';
import type { JournalPort } from './journal-port.ts';
import { readMeta } from './read-meta.ts';
import type { RecordDatabase } from './record-database.ts';

/** The journal could not be read; its words. */
export class JournalUnreadableError extends Error {
  override readonly name = 'JournalUnreadableError';
}

/** Applies what the journal has and the database does not have yet, in order. Answers how many batches that were. */
export async function catchUp(database: RecordDatabase, journal: JournalPort): Promise<number> {
  for (let applied = 0; ;) {
    const { head = 0 } = await readMeta(database, ['head']);
    const batches = await journal.readAfter(head, 200);
    // What the database lacks is in the snapshots alone, so it has to be made again.
    if (!batches.ok && batches.code === 'journal-compacted') throw new GapError(head);
    if (!batches.ok) throw new JournalUnreadableError(batches.message);
    for (const batch of batches.value) await applyBatch(database, batch);
    applied += batches.value.length;
    if (batches.value.length === 0) return applied;
  }
}
