import { bridgeJournal } from '../../renderer/app/platform/bridge-journal.ts';
import { RecordDatabase } from '../../renderer/db/record-database.ts';
import type { RecordStore } from '../../renderer/db/record-store.ts';
import { createRecordStore } from '../../renderer/db/record-store.ts';
import type { Change } from '../../shared/change/change-set.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';

/** What a bench's page works with: the record through the one door, and the clock and ids of the real app. */
export interface PageRecord {
  store: RecordStore;
  now: () => string;
  newId: () => string;
  /** Saves changes as one action; throws when they are refused. */
  save: (changes: readonly Change[]) => Promise<void>;
}

/** Opens the first profile of the app that this page runs in. */
export async function openPageRecord(): Promise<PageRecord> {
  const { rungbook: bridge } = window as { rungbook?: Bridge };
  if (!bridge) throw new Error('This page runs in the desktop app only.');
  const profiles = await bridge.ask('profiles.list', null);
  const profile = profiles.ok ? profiles.value.profiles[0] : undefined;
  if (!profile) throw new Error('There is no profile to save into.');
  const now = (): string => new Date().toISOString();
  const newId = (): string => crypto.randomUUID();
  const database = new RecordDatabase(profile.database);
  await database.open();
  const store = createRecordStore({ database, journal: bridgeJournal(bridge, profile.id), now, newId, app: '0.1.0' });
  await store.catchUp();
  const save = async (changes: readonly Change[]): Promise<void> => {
    const result = await store.commit({ id: newId(), at: now(), label: 'Bench', session: null, changes });
    if (!result.ok) throw new Error(result.message);
  };
  return { store, now, newId, save };
}

/** Waits for the bench to ask, measures, and writes the times or the failure where the bench looks for them. */
export function answerBench(name: string, measure: (count: number) => Promise<unknown>): void {
  const { dataset } = document.documentElement;
  document.addEventListener('measure', (event) => {
    const { detail: count } = event as CustomEvent<number>;
    void measure(count).then(
      (times) => (dataset['times'] = JSON.stringify(times)),
      (error: unknown) => (dataset['failed'] = String(error)),
    );
  });
  dataset['ready'] = name;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
