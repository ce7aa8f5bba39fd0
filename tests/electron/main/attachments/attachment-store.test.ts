import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttachmentStore } from '../../../../electron/main/attachments/attachment-store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const content = Buffer.from('What the committee saw.\n'.repeat(500));
const storeIn = (vault: string) => createAttachmentStore(vault, () => '2026-11-24T10:00:00.000Z');

/** Where the two copies of an attachment lie. */
const copiesOf = (vault: string, hash: string): [string, string] => [
  path.join(vault, 'attachments', hash.slice(0, 2), hash),
  path.join(vault, 'mirror', 'attachments', hash.slice(0, 2), hash),
];

const change = (file: string, edit: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(file);
  edit(bytes);
  writeFileSync(file, bytes);
};

const damages: Record<string, (file: string) => void> = {
  'a flipped bit': (file) => change(file, (bytes) => (bytes[700] = bytes[700]! ^ 4)),
  'cut off': (file) => truncateSync(file, 100),
  'a zeroed block': (file) => change(file, (bytes) => bytes.fill(0, 512, 1024)),
  deleted: (file) => rmSync(file),
};

test('an attachment lies twice under the hash of its content, once for equal contents', async () => {
  const vault = temporaryFolder();
  const store = storeIn(vault);
  const hash = await store.put(content);
  expect(await store.put(content)).toBe(hash);
  for (const copy of copiesOf(vault, hash)) expect(readFileSync(copy).equals(content)).toBe(true);
  expect(await store.read(hash)).toEqual(content);
  expect(await store.verify()).toEqual({ count: 1, bytes: content.length, findings: [] });
  expect(await store.size()).toEqual({ count: 1, bytes: content.length });
});

test('what was never put is not there', async () => {
  const store = storeIn(temporaryFolder());
  expect(await store.read('0'.repeat(64))).toBeNull();
  expect(await store.verify()).toEqual({ count: 0, bytes: 0, findings: [] });
});

describe.each(Object.keys(damages))('%s', (damage) => {
  test.each([0, 1] as const)('in copy %i: healed by verifying, and said', async (copy) => {
    const vault = temporaryFolder();
    const hash = await storeIn(vault).put(content);
    damages[damage]!(copiesOf(vault, hash)[copy]);
    const store = storeIn(vault);
    expect((await store.verify()).findings).toMatchObject([{ file: hash, lost: 0 }]);
    for (const file of copiesOf(vault, hash)) expect(readFileSync(file).equals(content)).toBe(true);
    expect((await store.verify()).findings).toEqual([]);
    expect(store.findings()).toHaveLength(1);
  });

  test('in the first copy: healed by reading, and what was damaged is kept aside', async () => {
    const vault = temporaryFolder();
    const hash = await storeIn(vault).put(content);
    const [first] = copiesOf(vault, hash);
    damages[damage]!(first);
    expect(await storeIn(vault).read(hash)).toEqual(content);
    expect(readFileSync(first).equals(content)).toBe(true);
    const aside = readdirSync(path.dirname(first)).filter((name) => name.includes('.damaged-'));
    expect(aside).toHaveLength(damage === 'deleted' ? 0 : 1);
  });

  test('in both copies: never given out, and said unless nothing is left of it', async () => {
    const vault = temporaryFolder();
    const hash = await storeIn(vault).put(content);
    for (const file of copiesOf(vault, hash)) damages[damage]!(file);
    const store = storeIn(vault);
    expect(await store.read(hash)).toBeNull();
    expect((await store.verify()).findings).toMatchObject(damage === 'deleted' ? [] : [{ file: hash, lost: 1 }]);
  });

  test('and put again: both copies are whole', async () => {
    const vault = temporaryFolder();
    const hash = await storeIn(vault).put(content);
    for (const file of copiesOf(vault, hash)) damages[damage]!(file);
    await storeIn(vault).put(content);
    for (const file of copiesOf(vault, hash)) expect(readFileSync(file).equals(content)).toBe(true);
  });
});
