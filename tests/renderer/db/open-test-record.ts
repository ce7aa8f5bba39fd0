import { randomUUID } from 'node:crypto';
import { createCounterJournal } from '../../../renderer/db/counter-journal.ts';
import type { JournalPort } from '../../../renderer/db/journal-port.ts';
import { RecordDatabase } from '../../../renderer/db/record-database.ts';
import type { RecordStore } from '../../../renderer/db/record-store.ts';
import { createRecordStore } from '../../../renderer/db/record-store.ts';
import type { Change } from '../../../shared/change/change-set.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { Entry } from '../../../shared/record/entry.ts';

/** A real record on the in-memory IndexedDB; `journal` replaces the counting one. */
export async function openTestRecord(journal?: (database: RecordDatabase) => JournalPort): Promise<RecordStore> {
  const database = new RecordDatabase(`test-${randomUUID()}`);
  await database.open();
  const now = () => '2026-11-24T12:00:00.000Z';
  return createRecordStore({
    database,
    journal: (journal ?? createCounterJournal)(database),
    now,
    newId: randomUUID,
    app: '0.1.0',
  });
}

export const newEntry = (fields: Partial<Entry> = {}): Entry =>
  createEntry(
    { title: 'Cut p99 of checkout', occurredOn: '2026-11-23', ...fields },
    { id: fields.id ?? randomUUID(), now: '2026-11-23T09:00:00.000Z' },
  );

export const put = (record: Entry, baseRev = 0): Change => ({ op: 'put', kind: 'entry', record, baseRev });

/** Commits changes under a label, each its own action. */
export const save = (store: RecordStore, changes: Change[], label = 'Saved', session: string | null = null) =>
  store.commit({ id: randomUUID(), at: '2026-11-24T12:00:00.000Z', label, session, changes });
