import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { moveDatabasesAside } from '../../../../electron/main/vault/move-databases-aside.ts';
import { setDatabaseAside } from '../../../../electron/main/vault/set-database-aside.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function dataFolder() {
  const folder = temporaryFolder();
  const [databases, aside] = [path.join(folder, 'IndexedDB'), path.join(folder, 'database-copies')];
  const write = (rows: string): void => {
    mkdirSync(databases, { recursive: true });
    writeFileSync(path.join(databases, 'CURRENT'), rows);
  };
  write('damaged');
  return { databases, aside, write };
}

test('the folder is moved whole, and no later copy takes its place', async () => {
  const { databases, aside, write } = dataFolder();
  expect(await moveDatabasesAside(databases, aside, '2026-11-21T14:00:00.000Z')).toBe(true);
  expect(existsSync(databases)).toBe(false);
  write('sound');
  for (const day of ['22', '23', '24'])
    await setDatabaseAside({ databases, aside, now: `2026-11-${day}T14:00:00.000Z`, freeBytes: 1e12 });
  expect(readdirSync(aside)).toEqual(['20261121-140000-damaged', '20261123-140000', '20261124-140000']);
  expect(readFileSync(path.join(aside, '20261121-140000-damaged', 'CURRENT'), 'utf8')).toBe('damaged');
});

test('where it cannot be moved it stays as it is', async () => {
  const { databases, aside } = dataFolder();
  writeFileSync(aside, 'a file where the folder should be');
  expect(await moveDatabasesAside(databases, aside, '2026-11-21T14:00:00.000Z')).toBe(false);
  expect(readFileSync(path.join(databases, 'CURRENT'), 'utf8')).toBe('damaged');
  expect(await moveDatabasesAside(path.join(databases, 'none'), `${aside}-2`, '2026-11-21T14:00:00.000Z')).toBe(false);
});
