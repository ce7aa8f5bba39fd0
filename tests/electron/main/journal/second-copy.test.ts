import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aBatch } from './a-batch.ts';
import { labelsOf, openVault, segmentsIn } from './vault.ts';
import { LABELS, NUMBERED, copyOf, filled, change, damages } from './filled-journal.ts';

describe('the second copy', () => {
  test('of an old vault is made without a word', async () => {
    const folder = await filled();
    rmSync(path.join(folder, 'vault', 'mirror'), { recursive: true });
    const journal = await openVault(folder, undefined, { isMirrored: false });
    expect(journal.findings()).toEqual([]);
    await journal.close();
    for (const segment of [1, 2, 3])
      expect(readFileSync(copyOf(folder, segment, true)).equals(readFileSync(copyOf(folder, segment, false)))).toBe(
        true,
      );
  });

  test.each([
    [false, 'was behind and has been made again'],
    [true, 'was damaged and has been made again'],
  ])('whose end holds zeros (closed in order: %j) %s', async (cleanExit, words) => {
    const folder = await filled();
    const copy = copyOf(folder, 3, true);
    change(copy, (bytes) => bytes.fill(0, bytes.indexOf('sixth') - 30));
    const journal = await openVault(folder, undefined, { cleanExit, knownHead: cleanExit ? 6 : 4 });
    expect(journal.findings()).toMatchObject([{ lost: 0, what: expect.stringContaining(words) as string }]);
    expect(await labelsOf(journal)).toEqual(NUMBERED);
    await journal.close();
    expect(readFileSync(copy).equals(readFileSync(copyOf(folder, 3, false)))).toBe(true);
  });

  test('is no hindrance when it cannot be written, and is made again later', async () => {
    const folder = temporaryFolder();
    const journal = await openVault(folder);
    rmSync(path.join(folder, 'vault', 'mirror'), { recursive: true, force: true });
    writeFileSync(path.join(folder, 'vault', 'mirror'), 'a file where the folder should be');
    expect(await journal.append(aBatch('first'))).toMatchObject({ ok: true });
    expect(await journal.append(aBatch('second'))).toMatchObject({ ok: true });
    rmSync(path.join(folder, 'vault', 'mirror'));
    await journal.rotate();
    await journal.close();
    const again = await openVault(folder);
    expect(await labelsOf(again)).toEqual(['1 first', '2 second']);
  });

  test('never holds a frame that was not confirmed', async () => {
    const folder = await filled();
    const journal = await openVault(folder);
    await journal.append(aBatch('seventh'));
    await journal.rotate();
    expect(readFileSync(copyOf(folder, 3, true)).equals(readFileSync(copyOf(folder, 3, false)))).toBe(true);
  });
});

test('opening reads nothing that a snapshot holds', async () => {
  const folder = await filled();
  for (const mirror of [false, true]) damages['a zeroed block']!(copyOf(folder, 1, mirror), 0.5);
  const journal = await openVault(folder, undefined, { from: 2 });
  expect(journal.findings()).toEqual([]);
  const answer = await journal.readAfter(2, 10);
  expect(answer.ok && answer.value.map(({ label }) => label)).toEqual(LABELS.slice(2));
  await journal.dropThrough(4);
  expect(segmentsIn(folder)).toEqual(['journal-000003.rbj']);
  expect(await journal.readAfter(2, 10)).toMatchObject({ ok: false, code: 'journal-compacted' });
  expect(await journal.append(aBatch('next'))).toEqual({ ok: true, value: { sequence: 7 } });
});

test('older numbers than the opening looked at are found while they are there', async () => {
  const folder = await filled();
  const journal = await openVault(folder, undefined, { from: 4 });
  expect(await labelsOf(journal)).toEqual(NUMBERED);
});
