import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProfileFolders } from '../../../../electron/main/profiles/profile-folders.ts';
import { createProfileHandlers } from '../../../../electron/main/profiles/profile-handlers.ts';
import { createProfileListFile } from '../../../../electron/main/profiles/profile-list-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The verbs over a data folder, as a starting app builds them. */
function profilesIn(folder: string) {
  const told: string[] = [];
  const closed: string[] = [];
  const now = (): string => '2026-11-24T14:02:12.000Z';
  const folders = createProfileFolders(path.join(folder, 'profiles'));
  const list = createProfileListFile({
    file: path.join(folder, 'profiles.json'),
    folders,
    now,
    tell: (words) => told.push(words),
  });
  const closeJournal = (id: string) => Promise.resolve(void closed.push(id));
  return {
    verbs: createProfileHandlers({ list, folders, closeJournal, now, newId: randomUUID }),
    folders,
    told,
    closed,
  };
}

async function create(folder: string, label: string) {
  const answer = await profilesIn(folder).verbs['profiles.create']({ label, kind: 'own' });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

describe('profiles', () => {
  test('there are none at first, and looking writes nothing', async () => {
    const folder = temporaryFolder();
    expect(await profilesIn(folder).verbs['profiles.list'](null)).toEqual({
      ok: true,
      value: { current: null, profiles: [] },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a new one has its own database and vault, and is found after a restart', async () => {
    const folder = temporaryFolder();
    const profile = await create(folder, 'Mine');
    expect(profile.database).toBe(`rungbook-${profile.id}-1`);
    expect(existsSync(path.join(folder, 'profiles', profile.id, 'vault'))).toBe(true);
    const { verbs } = profilesIn(folder);
    await verbs['profiles.select']({ id: profile.id });
    expect(await profilesIn(folder).verbs['profiles.list'](null)).toEqual({
      ok: true,
      value: { current: profile.id, profiles: [profile] },
    });
  });

  test('several asked for at the same time are all kept', async () => {
    const folder = temporaryFolder();
    const { verbs } = profilesIn(folder);
    await Promise.all(['a', 'b', 'c'].map(async (label) => verbs['profiles.create']({ label, kind: 'mentee' })));
    expect(await verbs['profiles.list'](null)).toMatchObject({
      value: { profiles: [{ label: 'a' }, { label: 'b' }, { label: 'c' }] },
    });
  });

  test('pointing to another database is found after a restart, and when the list has to be made again', async () => {
    const folder = temporaryFolder();
    const profile = await create(folder, 'Mine');
    const pointed = { ...profile, database: `rungbook-${profile.id}-2` };
    const point = profilesIn(folder).verbs['vault.point'];
    expect(await point({ profileId: profile.id, database: pointed.database })).toEqual({ ok: true, value: pointed });
    expect(await profilesIn(folder).verbs['profiles.list'](null)).toMatchObject({ value: { profiles: [pointed] } });
    rmSync(path.join(folder, 'profiles.json'));
    expect(await profilesIn(folder).verbs['profiles.list'](null)).toMatchObject({ value: { profiles: [pointed] } });
  });

  test('pointing to the database of another profile is refused', async () => {
    const folder = temporaryFolder();
    const [profile, other] = [await create(folder, 'Mine'), await create(folder, 'Other')];
    const answer = await profilesIn(folder).verbs['vault.point']({ profileId: profile.id, database: other.database });
    expect(answer).toMatchObject({ ok: false, code: 'not-its-database' });
    expect(await profilesIn(folder).verbs['profiles.list'](null)).toMatchObject({
      value: { profiles: [profile, other] },
    });
  });

  test('removing closes the journal and leaves no trace', async () => {
    const folder = temporaryFolder();
    const kept = await create(folder, 'Kept');
    const removed = await create(folder, 'Removed');
    const { verbs, closed } = profilesIn(folder);
    await verbs['profiles.select']({ id: removed.id });
    expect(await verbs['profiles.remove']({ id: removed.id })).toEqual({
      ok: true,
      value: { current: null, profiles: [kept] },
    });
    expect(closed).toEqual([removed.id]);
    expect(readdirSync(path.join(folder, 'profiles'))).toEqual([kept.id]);
    expect(readFileSync(path.join(folder, 'profiles.json'), 'utf8')).not.toContain(removed.id);
  });

  test('an unknown one is neither selected nor removed', async () => {
    const { verbs } = profilesIn(temporaryFolder());
    expect(await verbs['profiles.select']({ id: randomUUID() })).toMatchObject({ ok: false, code: 'unknown-profile' });
    expect(await verbs['profiles.remove']({ id: randomUUID() })).toMatchObject({ ok: false, code: 'unknown-profile' });
  });

  test('a removal that a crash cut short is finished later', async () => {
    const folder = temporaryFolder();
    const leftOver = path.join(folder, 'profiles', `${randomUUID()}.removed`);
    mkdirSync(path.join(leftOver, 'vault'), { recursive: true });
    await profilesIn(folder).folders.sweep();
    expect(existsSync(leftOver)).toBe(false);
  });
});

describe('a list of profiles that cannot be used', () => {
  test.each(['', '{"version":1,"current":null,"profiles":[{"id":', '{"version":1}', '[]'])(
    'damaged (%j): kept aside, told, and made again from the folders',
    async (damage) => {
      const folder = temporaryFolder();
      const profile = await create(folder, 'Mine');
      writeFileSync(path.join(folder, 'profiles.json'), damage);
      const { verbs, told } = profilesIn(folder);
      expect(await verbs['profiles.list'](null)).toEqual({
        ok: true,
        value: { current: profile.id, profiles: [profile] },
      });
      expect(told).toEqual([expect.stringContaining('profiles.damaged-20261124-140212.json')]);
      expect(readFileSync(path.join(folder, 'profiles.damaged-20261124-140212.json'), 'utf8')).toBe(damage);
    },
  );

  test('lost: made again from the folders', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'profiles', 'a-stranger'), { recursive: true });
    const first = await create(folder, 'Mine');
    const { verbs, told } = profilesIn(folder);
    rmSync(path.join(folder, 'profiles.json'));
    expect(await verbs['profiles.list'](null)).toEqual({ ok: true, value: { current: first.id, profiles: [first] } });
    expect(told).toEqual([]);
  });

  test('newer: refused in words, nothing touched', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'profiles.json'), '{"version":7,"people":[]}');
    const { verbs } = profilesIn(folder);
    const answer = await verbs['profiles.create']({ label: 'Mine', kind: 'own' });
    expect(answer).toEqual({
      ok: false,
      code: 'newer',
      message:
        'These profiles were made by a newer Rungbook (list of profiles 7; this one knows 1). Nothing was changed.',
    });
    expect(readdirSync(folder)).toEqual(['profiles.json']);
  });

  test('not writable: words, and the profile is not half there', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'profiles'), 'a file where the folder should be');
    expect(await profilesIn(folder).verbs['profiles.create']({ label: 'Mine', kind: 'own' })).toMatchObject({
      ok: false,
      code: 'not-saved',
    });
  });
});
