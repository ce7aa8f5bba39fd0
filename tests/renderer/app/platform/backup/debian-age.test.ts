import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encryptBackup } from '../../../../../renderer/app/platform/backup/backup-cipher.ts';
import { findCommand } from '../../../../commands/find-command.ts';
import { sampleBackup } from '../../../../shared/backup/sample-backup.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rungbook-age-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [age, terminal] = ['age', 'script'].map((command) => findCommand([command], process.env));

/** Runs age on a terminal of its own, because it takes a passphrase from nothing else. */
const ageWith = (passphrase: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const line = [age ?? '', ...args].map((word) => `'${word}'`).join(' ');
    const child = execFile(terminal ?? '', ['-qec', line, '/dev/null'], (error) =>
      error ? reject(new Error(error.message)) : resolve(),
    );
    child.stdout?.once('data', () => child.stdin?.write(`${passphrase}\n`));
  });

describe.skipIf(age === undefined || terminal === undefined)('the age of the system', () => {
  it('opens an encrypted backup', async () => {
    const bytes = await sampleBackup();
    const [locked, plain] = ['backup.age', 'backup.json'].map((name) => path.join(folder, name)) as [string, string];
    writeFileSync(locked, await encryptBackup(bytes, 'walnut ferry copper basil', { workFactor: 12 }));
    await ageWith('walnut ferry copper basil', ['--decrypt', '--output', plain, locked]);
    expect(new Uint8Array(readFileSync(plain))).toEqual(bytes);
  });
});
