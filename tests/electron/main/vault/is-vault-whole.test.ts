import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isVaultWhole } from '../../../../electron/main/vault/is-vault-whole.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { openTestVault } from './a-vault.ts';
import { filled, flip, inVault, snapshotFiles } from './filled-vault.ts';

test('one that has its whole record is, also when its newest snapshot or one copy of the journal is damaged', async () => {
  const folder = await filled();
  expect(await isVaultWhole(await openTestVault(folder))).toBe(true);
  const other = await filled();
  flip(inVault(other, 'snapshots', snapshotFiles(other).at(-1)!), 0.9);
  flip(inVault(other, 'journal-000004.rbj'), 0.8);
  expect(await isVaultWhole(await openTestVault(other))).toBe(true);
});

test('one that holds nothing is not: what does not open may be the only copy', async () => {
  expect(await isVaultWhole(await openTestVault(temporaryFolder()))).toBe(false);
});

test('one whose changes are in no copy is not', async () => {
  const folder = await filled();
  for (const copy of [[], ['mirror']]) flip(inVault(folder, ...copy, 'journal-000004.rbj'), 0.7);
  expect(await isVaultWhole(await openTestVault(folder))).toBe(false);
});

test('one whose last segment vanished in both copies is not', async () => {
  const folder = await filled();
  for (const copy of [[], ['mirror']]) rmSync(inVault(folder, ...copy, 'journal-000004.rbj'));
  expect(await isVaultWhole(await openTestVault(folder))).toBe(false);
});

test('one that lost every snapshot and the journal before them is not, whatever its notes say', async () => {
  const folder = await filled();
  const vault = await openTestVault(folder);
  // Damaged while the app runs: opening had found everything.
  for (const file of snapshotFiles(folder)) flip(inVault(folder, 'snapshots', file), 0.9);
  for (const copy of [[], ['mirror']]) rmSync(inVault(folder, ...copy, 'journal-000002.rbj'), { force: true });
  expect(await isVaultWhole(vault)).toBe(false);
});

test('one that a newer Rungbook wrote is left alone', async () => {
  const folder = await filled();
  await (await openTestVault(folder, { schema: 9, app: '9.0.0' })).close();
  expect(await isVaultWhole(await openTestVault(folder))).toBe(false);
});
