import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { RebuildNeeds } from '../../../../renderer/db/opening/rebuild.ts';
import { rebuild } from '../../../../renderer/db/opening/rebuild.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import type { SchemaInHand } from '../../../../shared/record/upcasts/schema-in-hand.ts';
import { checksum } from '../../../../shared/change/checksum.ts';
import { newEntry, put, save } from '../open-test-record.ts';
import { tamper, titles, wanted, writtenProfile } from './profile-with-vault.ts';
import { everyRevision } from '../every-revision.ts';
import { refuseWrites } from '../refuse-writes.ts';

/** Schema 2 of this test: every entry's title is written in capitals. No step of the app. */
const inCapitals: SchemaInHand = {
  version: 2,
  steps: [{ to: 2, kinds: { entry: (entry) => ({ ...entry, title: String(entry['title']).toUpperCase() }) } }],
};

type Profile = Awaited<ReturnType<typeof writtenProfile>>;
const needsOf = ({ vault, port, pointer }: Profile, more: Partial<RebuildNeeds> = {}): RebuildNeeds => ({
  name: vault.pointer,
  why: 'older',
  vault: port,
  pointer,
  findings: [],
  sinceSnapshot: 0,
  now: () => '2026-11-24T12:00:00.000Z',
  app: '0.1.0',
  old: null,
  pending: null,
  ...more,
});

test('a migration upcasts rows, versions and undo steps into a new database, after a snapshot that is kept', async () => {
  const profile = await writtenProfile();
  const { store, close } = await profile.open();
  await save(store, [put({ ...profile.entries[0]!, title: 'Renamed' }, 1)], 'Renamed');
  close();
  const { database, text } = await rebuild(needsOf(profile, { schema: inCapitals }));
  expect(text).toBe(
    'This Rungbook keeps records in a newer form, so it was made again from the vault: 6 records, nothing is missing.',
  );
  const rows = await database.rows('entry').toArray();
  expect(rows.map(({ record }) => record.title).sort()).toEqual(
    [
      'RENAMED',
      ...wanted(6)
        .slice(1)
        .map((t) => t.toUpperCase()),
    ].sort(),
  );
  expect(rows.every(({ record, sum }) => checksum(record) === sum)).toBe(true);
  const versions = await everyRevision(database);
  expect(
    versions.map(({ record }) => (record as Entry).title).filter((title) => title !== title.toUpperCase()),
  ).toEqual([]);
  const step = (await database.undo.toArray()).find(({ label }) => label === 'Renamed')!;
  expect(step.subjects[0]).toMatchObject({ before: { title: 'ENTRY 0' } });
  // What the action left behind is recognised in the new shape, so it can still be taken back.
  const renamed = rows.find(({ record }) => record.title === 'RENAMED')!;
  expect(step.subjects[0]?.afterSum).toBe(renamed.sum);
  expect((await database.meta.get('schema'))?.value).toBe(2);
  expect(profile.vault.asked).toContain('snapshot migration');
  database.close();
});

test('a step that makes an invalid record stops the migration: the old database stays the current one', async () => {
  const profile = await writtenProfile();
  const before = profile.vault.pointer;
  const schema: SchemaInHand = {
    version: 2,
    steps: [{ to: 2, kinds: { entry: (entry) => ({ ...entry, title: 7 }) } }],
  };
  await expect(rebuild(needsOf(profile, { schema }))).rejects.toThrow();
  expect(profile.vault.pointer).toBe(before);
  expect(await Dexie.exists(before.replace(/-1$/, '-2'))).toBe(false);
  expect(await titles(await profile.open())).toEqual(wanted(6));
});

/** A profile whose reading lines, reading the journal or moving the pointer fails at the n-th call, as a kill would cut it short. */
function failingAt(profile: Profile, call: 'readLines' | 'readAfter' | 'moveTo' | 'read', nth: number): RebuildNeeds {
  let calls = 0;
  const cut =
    <A extends unknown[], R>(name: string, work: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      if (name !== call) return work(...args);
      calls += 1;
      return calls === nth ? Promise.reject(new Error('cut short')) : work(...args);
    };
  const { port, pointer } = profile;
  return needsOf(profile, {
    why: 'lost',
    vault: {
      ...port,
      readLines: cut('readLines', (from) => port.readLines(from, 4)),
      journal: { ...port.journal, readAfter: cut('readAfter', (after) => port.journal.readAfter(after, 1)) },
    },
    pointer: { read: cut('read', pointer.read), moveTo: cut('moveTo', pointer.moveTo) },
  });
}

const points = [
  ...[1, 2, 3, 4].map((nth) => ['readLines', nth] as const),
  ...[1, 2, 3].map((nth) => ['readAfter', nth] as const),
  ['read', 1] as const,
  ['moveTo', 1] as const,
];
test.each(points)(
  'cut short at %s %i: the pointer stays, and the next attempt brings everything',
  async (call, nth) => {
    const profile = await writtenProfile();
    const before = profile.vault.pointer;
    await expect(rebuild(failingAt(profile, call, nth))).rejects.toThrow('cut short');
    expect(profile.vault.pointer).toBe(before);
    // What a kill leaves behind: a half-filled database under the next name, or one that says it was replaced.
    await tamper(before.replace(/-1$/, '-2'), (database) => database.rows('entry').clear());
    const record = await profile.open();
    expect(await titles(record)).toEqual(wanted(6));
    expect(await save(record.store, [put(newEntry())])).toMatchObject({ ok: true, sequence: 7 });
  },
);

test('in a browser, where no vault stands behind it, the old database is the source and what it lost is counted', async () => {
  const profile = await writtenProfile();
  await tamper(profile.vault.pointer, async (database) => {
    const [first] = await database.rows('entry').toArray();
    await database.rows('entry').update(first!.record.id, { 'record.title': 'Flipped' });
  });
  const record = await profile.open({ vault: null });
  expect(await titles(record)).toHaveLength(5);
  expect(profile.told).toEqual([
    'The database of your record was damaged, so it was made again from what was readable: 5 records, 1 record could not be read any more.',
  ]);
  expect(await save(record.store, [put(newEntry())])).toMatchObject({ ok: true, sequence: 7 });
});

test('in a browser a batch that the old database refused is in the new one', async () => {
  const profile = await writtenProfile();
  const record = await profile.open({ vault: null });
  refuseWrites(record.store.database);
  expect(await save(record.store, [put(newEntry({ title: 'Late' }))])).toMatchObject({ ok: true });
  expect(await titles(record)).toEqual([...wanted(6), 'Late']);
});
