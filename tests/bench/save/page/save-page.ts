import { createRecordStore } from '../../../../renderer/db/record-store.ts';
import { RecordDatabase } from '../../../../renderer/db/record-database.ts';
import { bridgeJournal } from '../../../../renderer/app/platform/bridge-journal.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import type { SaveTimes } from '../save-times.ts';
import { openRawStore } from './raw-store.ts';

const WARM_UP = 40;

const now = (): string => new Date().toISOString();
const newId = (): string => crypto.randomUUID();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Saves `count` entries through the one door, and puts the same rows raw, taking turns. All times in milliseconds. */
async function measureSaves(count: number): Promise<SaveTimes> {
  const { rungbook: bridge } = window as { rungbook?: Bridge };
  if (!bridge) throw new Error('This page runs in the desktop app only.');
  const profiles = await bridge.ask('profiles.list', null);
  const profile = profiles.ok ? profiles.value.profiles[0] : undefined;
  if (!profile) throw new Error('There is no profile to save into.');
  const database = new RecordDatabase(profile.database);
  await database.open();
  const store = createRecordStore({ database, journal: bridgeJournal(bridge, profile.id), now, newId, app: '0.1.0' });
  await store.catchUp();
  const raw = await openRawStore();

  const save = async (index: number): Promise<void> => {
    const at = now();
    const record = createEntry(
      { title: `Saved ${index}`, text: 'A paragraph of a usual length. '.repeat(12), occurredOn: at.slice(0, 10) },
      { id: newId(), now: at },
    );
    const changes = [{ op: 'put', kind: 'entry', record, baseRev: 0 } as const];
    const result = await store.commit({ id: newId(), at, label: 'Saved', session: null, changes });
    if (!result.ok) throw new Error(result.message);
  };
  const times: SaveTimes = { raw: [], save: [] };
  for (let index = 0; index < WARM_UP + count; index++) {
    const rawMs = await timed(() => raw.put({ id: newId(), text: 'A paragraph of a usual length. '.repeat(12) }));
    const saveMs = await timed(() => save(index));
    if (index < WARM_UP) continue;
    times.raw.push(rawMs);
    times.save.push(saveMs);
  }
  return times;
}

document.addEventListener('measure-saves', (event) => {
  const { count } = (event as CustomEvent<{ count: number }>).detail;
  void measureSaves(count).then(
    (times) => (document.documentElement.dataset['times'] = JSON.stringify(times)),
    (error: unknown) => (document.documentElement.dataset['failed'] = String(error)),
  );
});
document.documentElement.dataset['ready'] = 'save';
