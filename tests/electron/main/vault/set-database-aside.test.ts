import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepDatabaseCopies, setDatabaseAside } from '../../../../electron/main/vault/set-database-aside.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A data folder with a database in it. */
function dataFolder() {
  const folder = temporaryFolder();
  const [databases, aside] = [path.join(folder, 'IndexedDB'), path.join(folder, 'database-copies')];
  mkdirSync(path.join(databases, 'app_rungbook_0.indexeddb.leveldb'), { recursive: true });
  writeFileSync(path.join(databases, 'app_rungbook_0.indexeddb.leveldb', '000003.log'), 'rows');
  return { databases, aside };
}

test('copies the databases and keeps the last two copies', async () => {
  const paths = dataFolder();
  for (const day of ['22', '23', '24']) {
    expect(await setDatabaseAside({ ...paths, now: `2026-11-${day}T14:00:00.000Z`, freeBytes: 1e12 })).toBe(true);
  }
  expect(readdirSync(paths.aside)).toEqual(['20261123-140000', '20261124-140000']);
  expect(
    readFileSync(path.join(paths.aside, '20261124-140000', 'app_rungbook_0.indexeddb.leveldb', '000003.log'), 'utf8'),
  ).toBe('rows');
});

test('copies nothing where there is nothing, or no room', async () => {
  const paths = dataFolder();
  const now = '2026-11-24T14:00:00.000Z';
  expect(await setDatabaseAside({ ...paths, now, freeBytes: 100_000_000 })).toBe(false);
  expect(await setDatabaseAside({ ...paths, databases: path.join(paths.aside, 'none'), now, freeBytes: 1e12 })).toBe(
    false,
  );
});

test.each([
  [{ cleanExit: true, versionChanged: false }, 0],
  [{ cleanExit: false, versionChanged: false }, 1],
  [{ cleanExit: true, versionChanged: true }, 1],
])('only the first opening of a run decides: %j makes %i', async (opening, copies) => {
  const paths = dataFolder();
  const keep = keepDatabaseCopies({ ...paths, now: () => '2026-11-24T14:00:00.000Z' });
  await keep({ ...opening, freeBytes: 1e12 });
  await keep({ cleanExit: false, versionChanged: true, freeBytes: 1e12 });
  expect(copies === 0 ? [] : readdirSync(paths.aside)).toHaveLength(copies);
});
