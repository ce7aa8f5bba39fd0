import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { expected, fill, openTestVault, rebuilt } from './a-vault.ts';

const segment = (folder: string): string => path.join(folder, 'vault', 'journal-000001.rbj');

/** Makes both copies of every segment unreadable. */
function spoilSegments(folder: string): void {
  for (const vault of [path.join(folder, 'vault'), path.join(folder, 'vault', 'mirror')]) {
    for (const name of readdirSync(vault).filter((one) => one.endsWith('.rbj')))
      writeFileSync(path.join(vault, name), 'x'.repeat(5000));
  }
}

test('after a clean exit with everything in a snapshot no segment is read, and the next change follows', async () => {
  const folder = temporaryFolder();
  const left = await openTestVault(folder);
  await fill(left, 1, 6);
  await left.snapshot('quit');
  await left.close();
  // Read, it would be found torn, and cut off where the tear begins.
  appendFileSync(segment(folder), 'torn');
  const bytes = readFileSync(segment(folder));

  const vault = await openTestVault(folder);
  expect(await vault.opening()).toMatchObject({ head: 6, cleanExit: true, findings: [] });
  expect(readFileSync(segment(folder))).toEqual(bytes);
  await fill(vault, 7, 8);
  await vault.close();
  expect(await rebuilt(await openTestVault(folder))).toEqual(expected(1, 8));
});

test('what came after the last snapshot is read, also after a clean exit', async () => {
  const folder = temporaryFolder();
  const left = await openTestVault(folder);
  await fill(left, 1, 4);
  await left.snapshot('quit');
  await fill(left, 5, 6);
  await left.close();
  spoilSegments(folder);

  const { findings } = await (await openTestVault(folder)).opening();
  expect(findings.reduce((sum, { lost }) => sum + (lost ?? 0), 0)).toBe(2);
});
