import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { ProfileVault } from '../../../../electron/main/vault/profile-vault.ts';
import { createStoreAside } from '../../../../electron/main/vault/set-store-aside.ts';
import type { ProfileEntry } from '../../../../shared/ipc/contract/profiles-contract.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { openTestVault } from './a-vault.ts';
import { filled } from './filled-vault.ts';

/** Profiles whose vaults lie in these folders; `null` is one whose vault cannot be opened. */
function profilesIn(folders: readonly (string | null)[]) {
  const ids = folders.map((): string => randomUUID());
  const profiles = ids.map((id) => ({ id }) as ProfileEntry);
  const [move, forget] = [vi.fn(() => Promise.resolve(true)), vi.fn(() => Promise.resolve())];
  const setAside = createStoreAside({
    profiles: () => Promise.resolve(ok({ current: null, profiles })),
    vaultOf: async (id) => {
      const folder = folders[ids.indexOf(id)] ?? null;
      if (folder === null) return failed('journal-unavailable', 'It cannot be read.');
      return ok({ vault: await openTestVault(folder) } as ProfileVault);
    },
    move,
    forget,
  });
  return { setAside, move, forget };
}

test('moves the store and makes the browser let go of it when every vault is whole', async () => {
  const { setAside, move, forget } = profilesIn([await filled(), await filled()]);
  expect(await setAside()).toEqual(ok(null));
  expect(move).toHaveBeenCalledBefore(forget);
});

test.each([
  ['is empty', () => temporaryFolder()],
  ['cannot be opened', () => null],
])('one vault that %s leaves the store of all where it is', async (_what, other) => {
  const { setAside, move, forget } = profilesIn([await filled(), other()]);
  expect(await setAside()).toMatchObject({ ok: false });
  expect(move).not.toHaveBeenCalled();
  expect(forget).not.toHaveBeenCalled();
});

test('what could not be moved is not deleted by the browser either', async () => {
  const { setAside, move, forget } = profilesIn([await filled()]);
  move.mockResolvedValue(false);
  expect(await setAside()).toMatchObject({ ok: false, code: 'not-moved' });
  expect(forget).not.toHaveBeenCalled();
});
