import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expected, fill, openTestVault, rebuilt } from './a-vault.ts';
import { inVault, snapshotFiles, flip, filled } from './filled-vault.ts';

describe('a damaged snapshot', () => {
  const damages: Record<string, (file: string) => void> = {
    'a flipped bit': (file) => flip(file, 0.8),
    'a damaged header': (file) => flip(file, 0.01),
    'cut off': (file) => truncateSync(file, readFileSync(file).length - 10),
    'nothing left': (file) => truncateSync(file, 0),
    deleted: (file) => rmSync(file),
    'a zeroed block': (file) => writeFileSync(file, readFileSync(file).fill(0, 1024, 1400)),
  };

  test.each(Object.keys(damages))(
    '%s: the next older one and the journal take its place, and it is said',
    async (damage) => {
      const folder = await filled();
      damages[damage]!(inVault(folder, 'snapshots', snapshotFiles(folder).at(-1)!));
      const vault = await openTestVault(folder);
      expect(await rebuilt(vault)).toEqual(expected(1, 12));
      expect((await vault.opening()).findings).toMatchObject([{ lost: 0 }]);
      expect(await vault.snapshot('now')).toMatchObject({ ok: true, value: { sequence: 12 } });
      expect(await rebuilt(vault)).toEqual(expected(1, 12));
      await vault.close();
      expect((await (await openTestVault(folder)).opening()).findings).toEqual([]);
    },
  );

  test('two at once: the oldest of three is enough', async () => {
    const folder = await filled();
    for (const name of snapshotFiles(folder).slice(1)) flip(inVault(folder, 'snapshots', name), 0.8);
    expect(await rebuilt(await openTestVault(folder))).toEqual(expected(1, 12));
  });

  test('is no base for the next one', async () => {
    const folder = await filled();
    const vault = await openTestVault(folder);
    flip(inVault(folder, 'snapshots', snapshotFiles(folder).at(-1)!), 0.8);
    expect(await vault.snapshot('now')).toMatchObject({ ok: true });
    expect(await rebuilt(vault)).toEqual(expected(1, 12));
    expect(vault.findings()).toMatchObject([{ lost: 0 }]);
  });

  test('is found by verifying, and so is every damaged segment', async () => {
    const folder = await filled();
    flip(inVault(folder, 'snapshots', snapshotFiles(folder)[0]!), 0.9);
    flip(inVault(folder, 'journal-000002.rbj'), 0.9);
    flip(inVault(folder, 'mirror', 'journal-000004.rbj'), 0.9);
    const vault = await openTestVault(folder);
    expect(await vault.verify()).toMatchObject({ ok: true });
    expect(vault.findings().map(({ lost }) => lost)).toEqual([0, 0, 0]);
    expect(await rebuilt(vault)).toEqual(expected(1, 12));
    const before = vault.findings().length;
    await vault.verify();
    expect(vault.findings()).toHaveLength(before);
    await fill(vault, 13, 13);
    expect(await rebuilt(vault)).toEqual(expected(1, 13));
  });

  test('together with damaged notes: nothing is lost', async () => {
    const folder = await filled();
    flip(inVault(folder, 'snapshots', snapshotFiles(folder).at(-1)!), 0.8);
    writeFileSync(inVault(folder, 'state.json'), '{"version":1,"clea');
    const vault = await openTestVault(folder);
    expect(await rebuilt(vault)).toEqual(expected(1, 12));
    expect((await vault.opening()).findings.map(({ file }) => file)).toContain('state.json');
  });
});
