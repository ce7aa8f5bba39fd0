import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomically } from '../../../../electron/main/files/write-file-atomically.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('replaces a file and leaves nothing beside it', async () => {
  const file = path.join(temporaryFolder(), 'settings.json');
  writeFileSync(file, 'old and longer');
  await writeFileAtomically(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(path.dirname(file))).toEqual(['settings.json']);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a failure leaves what was there, and no half-written file', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
  await expect(writeFileAtomically(path.join(folder, 'taken'), 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
  await expect(writeFileAtomically(path.join(folder, 'missing', 'file'), 'new')).rejects.toThrow();
});

test('of many writers one wins as a whole', async () => {
  const file = path.join(temporaryFolder(), 'file');
  const texts = Array.from({ length: 10 }, (_unused, index) => String(index).repeat(50_000));
  await Promise.all(texts.map((text) => writeFileAtomically(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
});
