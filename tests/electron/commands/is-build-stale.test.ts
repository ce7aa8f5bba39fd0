import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isBuildStale } from '../../../electron/commands/is-build-stale.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function write(root: string, file: string, seconds: number): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, '');
  utimesSync(full, seconds, seconds);
  utimesSync(path.dirname(full), seconds, seconds);
}

function builtProject(): string {
  const root = temporaryFolder();
  write(root, 'renderer/app/shell.tsx', 1000);
  write(root, 'shared/record/entry.ts', 1000);
  utimesSync(path.join(root, 'renderer'), 1000, 1000);
  utimesSync(path.join(root, 'shared'), 1000, 1000);
  for (const file of ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html']) write(root, `dist/${file}`, 2000);
  return root;
}

test('a build newer than every source is kept', () => expect(isBuildStale(builtProject())).toBe(false));

test('a changed source makes it stale', () => {
  const root = builtProject();
  write(root, 'shared/record/entry.ts', 3000);
  expect(isBuildStale(root)).toBe(true);
});

test('a half-made build is stale', () => {
  const root = builtProject();
  write(root, 'dist/preload/index.cjs', 500);
  expect(isBuildStale(root)).toBe(true);
  expect(isBuildStale(temporaryFolder())).toBe(true);
});
