import { expect, test } from 'vitest';
import { failed } from '../../../../shared/ipc/result.ts';
import { writtenProfile } from './profile-with-vault.ts';

test.each([
  ['Both copies of the journal on disk are damaged after change 4.', /memory\. Both copies of the journal/],
  [null, /memory\. Nothing was changed/],
])('rescue from a vault that cannot be read (%j): what was kept, where it lies, what to do', async (words, why) => {
  const profile = await writtenProfile();
  profile.vault.opening.freeBytes = 1;
  const before = structuredClone(profile.vault.batches);
  const readAfter = () =>
    words === null ? Promise.reject(new TypeError('x is no function')) : Promise.resolve(failed('bad', words));
  const vault = { ...profile.port, journal: { ...profile.port.journal, readAfter } };
  const said = await profile.open({ rescue: 'space', vault }).then(
    () => 'It opened.',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(said).toMatch(why);
  expect(said).toMatch(/nothing was deleted.*Help › Show data folder.*Copy that folder.*restores a backup file/);
  expect(said).not.toContain('no function');
  expect(profile.vault.batches).toEqual(before);
});
