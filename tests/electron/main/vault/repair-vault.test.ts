import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatSnapshotLine, linesOfState } from '../../../../shared/vault/snapshot-lines.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { putBatch } from '../../../shared/vault/a-state.ts';
import { expected, fill, openTestVault, rebuilt, unnumbered } from './a-vault.ts';
import { inVault, flip, filled } from './filled-vault.ts';

describe('a repair', () => {
  /** The database holds all twelve changes; the vault lost the eleventh in both copies. */
  async function damagedTwice() {
    const folder = await filled();
    for (const copy of ['.', 'mirror']) flip(inVault(folder, copy, 'journal-000004.rbj'), 0.5);
    return { folder, vault: await openTestVault(folder) };
  }

  test('takes the database’s word, goes on behind it and keeps what was damaged', async () => {
    const { folder, vault } = await damagedTwice();
    const [finding] = (await vault.opening()).findings;
    expect(finding).toMatchObject({ lost: 1, from: 11, to: 11 });
    expect(await vault.journal.append(unnumbered(putBatch(13)))).toMatchObject({ code: 'journal-damaged' });
    expect(await vault.snapshot('now')).toMatchObject({ code: 'journal-damaged' });
    const lines = [...linesOfState(expected(1, 12))];
    expect(await vault.repair(lines.slice(0, 5), 0, false)).toEqual({
      ok: true,
      value: { received: 5, generation: null },
    });
    expect(await vault.repair(lines.slice(5), 5, true)).toMatchObject({
      ok: true,
      value: { received: lines.length, generation: { reason: 'repair', sequence: 12 } },
    });
    await fill(vault, 13, 13);
    expect(await rebuilt(vault)).toEqual(expected(1, 13));
    await vault.close();
    const again = await openTestVault(folder);
    expect(await again.opening()).toMatchObject({ head: 13, findings: [] });
    expect(readdirSync(inVault(folder)).filter((name) => name.startsWith('damaged-'))).toHaveLength(1);
  });

  test('of a database that was ahead of a vault which lost its end goes on behind the database', async () => {
    const folder = temporaryFolder();
    const vault = await openTestVault(folder);
    await fill(vault, 1, 2);
    const lines = [...linesOfState(expected(1, 5))];
    expect(await vault.repair(lines, 0, true)).toMatchObject({ ok: true, value: { generation: { sequence: 5 } } });
    expect(await vault.journal.append(unnumbered(putBatch(6)))).toEqual({ ok: true, value: { sequence: 6 } });
    expect(await rebuilt(vault)).toEqual(expected(1, 6));
  });

  test('that does not arrive whole changes nothing', async () => {
    const { vault } = await damagedTwice();
    const lines = [...linesOfState(expected(1, 12))];
    await vault.repair(lines.slice(0, 5), 0, false);
    expect(await vault.repair(lines.slice(6), 6, true)).toMatchObject({ ok: false, code: 'bad-repair' });
    expect(await vault.repair(['{}', ...lines.slice(1)], 0, true)).toMatchObject({ ok: false, code: 'bad-repair' });
    expect(await vault.repair([...lines, 'no line'], 0, true)).toMatchObject({ ok: false, code: 'bad-repair' });
    expect(vault.journal.isDamaged()).toBe(true);
  });

  test('of a database that was rebuilt from what is left never gives a number twice', async () => {
    const { vault } = await damagedTwice();
    const [, ...rest] = linesOfState(expected(1, 10));
    await vault.repair([formatSnapshotLine({ meta: { head: 10 } }), ...rest], 0, true);
    expect(await vault.journal.append(unnumbered(putBatch(13)))).toEqual({ ok: true, value: { sequence: 13 } });
  });
});
