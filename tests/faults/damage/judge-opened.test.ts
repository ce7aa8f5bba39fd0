import { expect, test } from 'vitest';
import type { FoundEntry } from '../apps/read-record.ts';
import { judgeOpened } from './judge-opened.ts';

const entries: FoundEntry[] = ['a', 'b', 'c'].map((id) => ({ id, rev: 1, title: id, text: '', attachments: [] }));
const before = { entries, openMs: 700 };
const RESCUE = 'Nothing is saved now: the database does not open.';
const TOLD = 'The database of your record could not be opened, so it was made again from the vault.';

test('made again in time is held; later is broken, and nothing is lost', () => {
  const opened = { entries, isFromMemory: false, words: [TOLD], openMs: 5600 };
  expect(judgeOpened(before, opened)).toMatchObject({
    lost: 0,
    silent: 0,
    broken: [],
    notes: expect.stringContaining('made again') as string,
  });
  expect(judgeOpened(before, { ...opened, openMs: 5800 })).toMatchObject({
    lost: 0,
    broken: ['Usable after 5.8 s; undamaged after 0.7 s.'],
  });
});

test('rescue is not usable, however quick it is, but nothing is lost and nothing is silent', () => {
  const judged = judgeOpened(before, { entries, isFromMemory: true, words: [RESCUE], openMs: 800 });
  expect(judged).toMatchObject({ lost: 0, silent: 0 });
  expect(judged.broken).toEqual([expect.stringMatching(/^Not usable within 5 s: shown from memory/)]);
});

test('rescue that says nothing, or misses something, is found out', () => {
  const some = entries.slice(1);
  expect(judgeOpened(before, { entries: some, isFromMemory: true, words: [], openMs: 800 })).toMatchObject({
    lost: 1,
    silent: 1,
    broken: [expect.anything(), 'Shown from memory, and not said.'],
  });
});

test('what is missing without a word is lost and silent', () => {
  expect(judgeOpened(before, { entries: [], isFromMemory: false, words: [], openMs: 800 })).toMatchObject({
    lost: 3,
    silent: 3,
  });
});
