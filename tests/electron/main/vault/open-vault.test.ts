import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOfState } from '../../../../shared/vault/snapshot-lines.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { putBatch } from '../../../shared/vault/a-state.ts';
import { aClock, expected, fill, openTestVault, rebuilt, unnumbered } from './a-vault.ts';
import { inVault, snapshotFiles, flip, filled } from './filled-vault.ts';

describe('a snapshot', () => {
  test('holds the record with its history and undo, says what it is, and is verified', async () => {
    const folder = temporaryFolder();
    const vault = await openTestVault(folder);
    await fill(vault, 1, 5);
    const made = await vault.snapshot('import');
    expect(made).toMatchObject({
      ok: true,
      value: {
        sequence: 5,
        reason: 'import',
        verified: true,
        app: '0.1.0',
        schema: 1,
        counts: { entry: 5, person: 0 },
      },
    });
    const bytes = readFileSync(inVault(folder, 'snapshots', snapshotFiles(folder)[0]!));
    expect(gunzipSync(bytes.subarray(1024)).toString()).toBe(
      [...linesOfState(expected(1, 5))].map((line) => `${line}\n`).join(''),
    );
  });

  test('is built on the one before and the journal since, and is the same as one built from nothing', async () => {
    const folder = await filled();
    const vault = await openTestVault(folder);
    await vault.snapshot('now');
    expect(await rebuilt(vault)).toEqual(expected(1, 12));
    expect(vault.snapshots.all()[0]?.header.sequence).toBe(12);
  });

  test('is not made twice of the same record for routine reasons', async () => {
    const vault = await openTestVault(temporaryFolder());
    await fill(vault, 1, 2);
    const [first, second, third] = [
      await vault.snapshot('hourly'),
      await vault.snapshot('quit'),
      await vault.snapshot('migration'),
    ];
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  });

  test('lets saves go on while it is made, and holds exactly what was there when it was asked for', async () => {
    const vault = await openTestVault(temporaryFolder());
    await fill(vault, 1, 40);
    const [made] = await Promise.all([vault.snapshot('now'), fill(vault, 41, 60)]);
    expect(made).toMatchObject({ ok: true });
    expect(vault.journal.head()).toBe(60);
    expect(await rebuilt(vault)).toEqual(expected(1, 60));
  });

  test('that could not be written leaves nothing and says that the record is safe', async () => {
    const folder = temporaryFolder();
    const vault = await openTestVault(folder);
    await fill(vault, 1, 2);
    writeFileSync(inVault(folder, 'snapshots'), 'a file where the folder should be');
    const answer = await vault.snapshot('now');
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toContain('Your record is safe in the journal');
    rmSync(inVault(folder, 'snapshots'));
    expect(await vault.snapshot('now')).toMatchObject({ ok: true });
  });

  test('cut short by a crash is swept away at the next opening', async () => {
    const folder = await filled();
    writeFileSync(inVault(folder, 'snapshots', '.7c0a.tmp'), 'half of a snapshot');
    await openTestVault(folder);
    expect(readdirSync(inVault(folder, 'snapshots')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('lets go of the journal below the third newest, and purged text leaves with it', async () => {
    const folder = temporaryFolder();
    const clock = aClock();
    const vault = await openTestVault(folder, { now: clock.now });
    await vault.journal.append(unnumbered(putBatch(1, 'Secret')));
    await vault.snapshot('hourly');
    await vault.journal.append({
      ...unnumbered(putBatch(2)),
      operations: [{ op: 'purge', kind: 'entry', id: putBatch(1).operations[0]!.id, rev: 2, schema: 1 }],
    });
    for (let day = 0; day < 12; day += 1) {
      clock.pass(24 * 7);
      await vault.journal.append(unnumbered(putBatch(day + 3)));
      await vault.snapshot('hourly');
    }
    await vault.close();
    const left = readdirSync(inVault(folder), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(left.length).toBeLessThan(20);
    for (const { parentPath, name } of left) {
      const bytes = readFileSync(path.join(parentPath, name));
      expect((name.endsWith('.rbs') ? gunzipSync(bytes.subarray(1024)) : bytes).includes('Secret')).toBe(false);
    }
  });
});

describe('opening', () => {
  test('tells what it found, and looks only behind the newest snapshot', async () => {
    const folder = await filled();
    for (const copy of ['.', 'mirror']) flip(inVault(folder, copy, 'journal-000002.rbj'));
    const vault = await openTestVault(folder);
    expect(await vault.opening()).toMatchObject({
      head: 12,
      newestSchema: 1,
      snapshot: { sequence: 9 },
      cleanExit: true,
      versionChanged: false,
      findings: [],
    });
    expect(await rebuilt(vault)).toEqual(expected(1, 12));
  });

  test('sees an exit that was none, and another version', async () => {
    const folder = temporaryFolder();
    const crashed = await openTestVault(folder);
    expect(await crashed.opening()).toMatchObject({ cleanExit: true, versionChanged: false });
    await fill(crashed, 1, 1);
    expect(await (await openTestVault(folder)).opening()).toMatchObject({ cleanExit: false, versionChanged: false });
    const newer = await openTestVault(folder, { app: '0.2.0' });
    expect(await newer.opening()).toMatchObject({ versionChanged: true, newestApp: '0.1.0' });
  });

  test('takes a vault of before as it is', async () => {
    const folder = temporaryFolder();
    await fill(await openTestVault(folder), 1, 3);
    for (const name of ['mirror', 'state.json']) rmSync(inVault(folder, name), { recursive: true });
    const vault = await openTestVault(folder);
    expect(await vault.opening()).toMatchObject({
      head: 3,
      snapshot: null,
      cleanExit: false,
      versionChanged: true,
      findings: [],
    });
    expect(existsSync(inVault(folder, 'mirror', 'journal-000001.rbj'))).toBe(true);
    expect(await rebuilt(vault)).toEqual(expected(1, 3));
  });

  test('touches nothing that a newer Rungbook wrote, and names both versions', async () => {
    const folder = await filled();
    const newer = await openTestVault(folder, { app: '9.0.0', schema: 2 });
    await newer.close();
    const before = readdirSync(inVault(folder), { recursive: true }).map(String).sort();
    const notes = readFileSync(inVault(folder, 'state.json'), 'utf8');
    const vault = await openTestVault(folder);
    expect(await vault.opening()).toMatchObject({ newestSchema: 2, newestApp: '9.0.0' });
    for (const answer of [
      await vault.journal.append(unnumbered(putBatch(13))),
      await vault.snapshot('now'),
      await vault.verify(),
    ]) {
      expect(answer).toMatchObject({ ok: false, code: 'newer' });
      expect(JSON.stringify(answer)).toContain('schema 2 of Rungbook 9.0.0; this one, Rungbook 0.1.0, knows 1');
    }
    await vault.close();
    expect(readdirSync(inVault(folder), { recursive: true }).map(String).sort()).toEqual(before);
    expect(readFileSync(inVault(folder, 'state.json'), 'utf8')).toBe(notes);
  });
});
