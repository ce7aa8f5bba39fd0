import { beforeEach, expect, test, vi } from 'vitest';
import { forgetHead, missingInWords, rememberHead } from '../../../../renderer/app/platform/remember-head.ts';
import { newEntry, openTestRecord, put, save } from '../../db/open-test-record.ts';

const PROFILE = 'c0ffee00-0000-4000-8000-000000000001';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

test('a database that the browser began anew is noticed, once', async () => {
  const store = rememberHead(await openTestRecord(), PROFILE);
  expect(await missingInWords(store, PROFILE)).toBeNull();
  await save(store, [put(newEntry())]);
  await store.undoLast();
  expect(await missingInWords(store, PROFILE)).toBeNull();
  const empty = await openTestRecord();
  expect(await missingInWords(empty, PROFILE)).toBe(
    'This browser lost the record that it kept here. Bring it back from a backup file under Settings, Data.',
  );
  expect(await missingInWords(empty, PROFILE)).toBeNull();
});

test('a database that is behind is noticed, with the number of changes that are missing', async () => {
  const store = rememberHead(await openTestRecord(), PROFILE);
  for (let count = 0; count < 3; count += 1) await save(store, [put(newEntry())]);
  const behind = await openTestRecord();
  await save(behind, [put(newEntry())]);
  expect(await missingInWords(behind, PROFILE)).toMatch(/^This browser lost the last 2 changes of the record/);
});

test('what was refused is not remembered, and a removed profile leaves nothing', async () => {
  const store = rememberHead(await openTestRecord(), PROFILE);
  const entry = newEntry();
  await save(store, [put(entry)]);
  expect(await save(store, [put(entry)])).toMatchObject({ ok: false });
  expect(await missingInWords(store, PROFILE)).toBeNull();
  forgetHead(PROFILE);
  expect(await missingInWords(await openTestRecord(), PROFILE)).toBeNull();
});
