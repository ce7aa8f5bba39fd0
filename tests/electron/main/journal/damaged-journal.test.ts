import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBatch } from './a-batch.ts';
import { labelsOf, openVault } from './vault.ts';
import { LABELS, NUMBERED, copyOf, filled, change, flipIn, damages } from './filled-journal.ts';

const one = fc.record({
  how: fc.constantFrom(...Object.keys(damages)),
  segment: fc.integer({ min: 1, max: 3 }),
  mirror: fc.boolean(),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('one damaged file of the journal', () => {
  test('whichever and however: nothing is lost, it is said, and the next opening finds all well', async () => {
    await fc.assert(
      fc.asyncProperty(one, async ({ how, segment, mirror, where }) => {
        const folder = await filled();
        damages[how]!(copyOf(folder, segment, mirror), where);
        const journal = await openVault(folder, undefined, { cleanExit: true, knownHead: 6 });
        expect(journal.findings()).toMatchObject([{ lost: 0, file: `journal-00000${segment}.rbj` }]);
        expect(journal.findings()[0]?.what).toContain('Nothing is missing');
        expect(await labelsOf(journal)).toEqual(NUMBERED);
        expect(await journal.append(aBatch('next'))).toEqual({ ok: true, value: { sequence: 7 } });
        await journal.close();
        const again = await openVault(folder, undefined, { cleanExit: true, knownHead: 7 });
        expect(again.findings()).toEqual([]);
        expect(await labelsOf(again)).toEqual([...NUMBERED, '7 next']);
        await again.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 40 },
    );
  });

  test('is kept aside', async () => {
    const folder = await filled();
    flipIn(copyOf(folder, 2, false), 'third');
    await openVault(folder);
    expect(readdirSync(path.join(folder, 'vault'))).toContain('journal-000002.damaged-20261124-140212.rbj');
  });

  test('is not touched while a newer Rungbook’s changes are in it, and nothing is written', async () => {
    const folder = await filled();
    const newer = await openVault(folder, undefined, { schema: 2, app: '9.0.0' });
    await newer.append({ ...aBatch('newer'), operations: [{ ...aBatch('').operations[0]!, schema: 2 }] });
    await newer.close();
    rmSync(copyOf(folder, 1, true));
    const before = readdirSync(path.join(folder, 'vault'), { recursive: true });
    const journal = await openVault(folder);
    expect(journal.newer).toEqual({ schema: 2, app: '9.0.0' });
    const answer = await journal.append(aBatch('older'));
    expect(answer).toMatchObject({ ok: false, code: 'newer' });
    expect(JSON.stringify(answer)).toContain('schema 2 of Rungbook 9.0.0; this one, Rungbook 0.1.0, knows 1');
    await journal.close();
    expect(readdirSync(path.join(folder, 'vault'), { recursive: true })).toEqual(before);
  });
});

describe('both copies damaged', () => {
  test.each([
    [['second'], [{ from: 2, to: 2, lost: 1 }]],
    [['third', 'fourth'], [{ from: 3, to: 4, lost: 2 }]],
    [
      ['first', 'fifth'],
      [
        { from: 1, to: 1, lost: 1 },
        { from: 5, to: 5, lost: 1 },
      ],
    ],
    [['sixth'], [{ from: 6, to: 6, lost: 1 }]],
  ])('in the same place (%j): what is lost is said exactly, the rest is there', async (labels, expected) => {
    const folder = await filled();
    for (const label of labels) {
      const segment = Math.floor(LABELS.indexOf(label) / 2) + 1;
      for (const mirror of [false, true]) flipIn(copyOf(folder, segment, mirror), label);
    }
    const before = readFileSync(copyOf(folder, 1, false));
    const journal = await openVault(folder);
    expect(journal.findings()).toMatchObject(expected);
    expect(journal.findings()).toHaveLength(expected.length);
    const left = NUMBERED.filter((_, index) => !labels.includes(LABELS[index]!));
    const answer = await journal.readAfter(0, 10);
    expect(answer.ok && answer.value.map(({ sequence, label }) => `${sequence} ${label}`)).toEqual(left);
    expect(await journal.append(aBatch('next'))).toMatchObject({ ok: false, code: 'journal-damaged' });
    expect(readFileSync(copyOf(folder, 1, false)).equals(before)).toBe(true);
  });

  test('in different places: nothing is lost', async () => {
    const folder = await filled();
    flipIn(copyOf(folder, 2, false), 'third');
    flipIn(copyOf(folder, 2, true), 'fourth');
    const journal = await openVault(folder);
    expect(journal.findings().map(({ lost }) => lost)).toEqual([0, 0]);
    expect(await labelsOf(journal)).toEqual(NUMBERED);
  });

  test.each([1, 2, 3])(
    'segment %i deleted twice: the next one, or the vault’s notes, say how many',
    async (segment) => {
      const folder = await filled();
      for (const mirror of [false, true]) rmSync(copyOf(folder, segment, mirror));
      const journal = await openVault(folder, undefined, { cleanExit: true, knownHead: 6 });
      const from = segment * 2 - 1;
      expect(journal.findings()).toEqual([expect.objectContaining({ from, to: from + 1, lost: 2 })]);
      expect(await journal.append(aBatch('next'))).toMatchObject({ ok: false, code: 'journal-damaged' });
    },
  );

  test('the last segment unreadable in both: the notes of a clean exit say exactly how many', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) change(copyOf(folder, 3, mirror), (bytes) => bytes.fill(0));
    const opened = (cleanExit: boolean, knownHead: number) => openVault(folder, undefined, { cleanExit, knownHead });
    expect((await opened(true, 6)).findings()).toMatchObject([{ from: 5, to: 6, lost: 2 }]);
    expect((await opened(true, 4)).findings()).toEqual([]);
    expect((await opened(false, 4)).findings()).toMatchObject([{ from: 5, lost: null }]);
  });

  test('only the heads of its frames are left of the last segment: they say how many after a kill too', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) {
      const file = copyOf(folder, 3, mirror);
      damages['a damaged header']!(file, 0);
      for (const label of ['fifth', 'sixth']) flipIn(file, label);
    }
    expect((await openVault(folder, undefined, { knownHead: 4 })).findings()).toMatchObject([
      { from: 5, to: 6, lost: 2 },
    ]);
  });

  test('a length that is damaged too claims nothing that was not there', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) {
      const file = copyOf(folder, 3, mirror);
      for (const label of ['fifth', 'sixth']) flipIn(file, label);
      // The length of the first frame, which would lead anywhere.
      change(file, (bytes) => (bytes[256 + 6] = bytes[256 + 6]! ^ 1));
    }
    expect((await openVault(folder, undefined, { knownHead: 4 })).findings()).toMatchObject([
      { from: 5, to: 6, lost: 2 },
    ]);
  });

  test('the header and the first change in both: what is missing is said, and never that nothing is', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) {
      damages['a damaged header']!(copyOf(folder, 2, mirror), 0);
      flipIn(copyOf(folder, 2, mirror), 'third');
    }
    rmSync(copyOf(folder, 2, false));
    const journal = await openVault(folder);
    expect(journal.findings()).toMatchObject([{ from: 3, to: 3, lost: 1 }]);
    await journal.restartAfter(6);
    expect(journal.findings()).toMatchObject([{ lost: 0 }]);
    expect(journal.findings()[0]?.what).toContain('change 3 could not be read in either copy');
  });

  test('the last change cut in two and the second copy gone: only the loss is said', async () => {
    const folder = await filled();
    const file = copyOf(folder, 3, false);
    truncateSync(file, readFileSync(file).length - 5);
    rmSync(copyOf(folder, 3, true));
    expect((await openVault(folder, undefined, { cleanExit: true, knownHead: 6 })).findings()).toEqual([
      expect.objectContaining({ from: 6, to: 6, lost: 1 }),
    ]);
  });

  test('what a snapshot holds is not missed, however little is left of the segment', async () => {
    const folder = await filled();
    rmSync(copyOf(folder, 3, false));
    truncateSync(copyOf(folder, 3, true), 300);
    expect((await openVault(folder, undefined, { from: 6, cleanExit: true, knownHead: 6 })).findings()).toEqual([]);
  });

  test('the last segment deleted and cut off: one gap, not two', async () => {
    const folder = await filled();
    rmSync(copyOf(folder, 3, false));
    truncateSync(copyOf(folder, 3, true), 300);
    const journal = await openVault(folder, undefined, { cleanExit: true, knownHead: 6 });
    expect(journal.findings()).toMatchObject([{ from: 5, to: 6, lost: 2 }]);
  });

  test('both headers: the frames say the rest', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) damages['a damaged header']!(copyOf(folder, 2, mirror), 0);
    const journal = await openVault(folder);
    expect(journal.findings().map(({ lost }) => lost)).toEqual([0, 0]);
    expect(await labelsOf(journal)).toEqual(NUMBERED);
  });

  test('after a repair it goes on behind everything that was ever numbered, and nothing is thrown away', async () => {
    const folder = await filled();
    for (const mirror of [false, true]) flipIn(copyOf(folder, 2, mirror), 'third');
    const journal = await openVault(folder);
    await journal.restartAfter(6);
    expect(await journal.append(aBatch('next'))).toEqual({ ok: true, value: { sequence: 7 } });
    await journal.close();
    expect(readdirSync(path.join(folder, 'vault', 'damaged-20261124-140212'))).toHaveLength(4);
    const again = await openVault(folder, undefined, { from: 6 });
    expect(again.findings()).toEqual([]);
    expect(again.head()).toBe(7);
  });
});
