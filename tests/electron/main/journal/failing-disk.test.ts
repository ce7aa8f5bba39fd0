import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aBatch } from './a-batch.ts';
import type { Call, Fault } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';
import { labelsOf, openVault, segmentsIn } from './vault.ts';

const failing: { call: Call; fault: Fault }[] = [
  { call: 'write', fault: 'before' },
  { call: 'write', fault: 'half' },
  { call: 'write', fault: 'after' },
  { call: 'sync', fault: 'before' },
  { call: 'sync', fault: 'after' },
];

describe.each(failing)('a $call that fails ($fault)', ({ call, fault }) => {
  test.each([true, false])('is never resurrected (the cut works: %s)', async (cutWorks) => {
    const folder = temporaryFolder();
    let armed: Fault | null = null;
    let broken = false;
    const files = faultyFiles((made) => {
      if (made === 'truncate' && broken && !cutWorks) return 'before';
      if (made !== call || armed === null) return null;
      const now = armed;
      armed = null;
      broken = true;
      return now;
    });
    const journal = await openVault(folder, files);
    await journal.append(aBatch('kept'));
    armed = fault;
    expect(await journal.append(aBatch('failed'))).toMatchObject({ ok: false, code: 'not-saved' });
    // As after a kill: nothing more is written, another process opens the folder.
    expect(await labelsOf(await openVault(folder))).toEqual(['1 kept']);
    expect(await journal.append(aBatch('next'))).toEqual({ ok: true, value: { sequence: 2 } });
    await journal.append(aBatch('last'));
    await journal.close();
    expect(await labelsOf(await openVault(folder))).toEqual(['1 kept', '2 next', '3 last']);
  });
});

test('a file that failed once is never written again', async () => {
  const folder = temporaryFolder();
  let syncs = 0;
  const journal = await openVault(
    folder,
    faultyFiles((call) => (call === 'sync' && (syncs += 1) === 3 ? 'before' : null)),
  );
  await journal.append(aBatch('kept'));
  await journal.append(aBatch('failed'));
  await journal.append(aBatch('next'));
  expect(segmentsIn(folder)).toEqual(['journal-000001.rbj', 'journal-000002.rbj']);
});

test('a missing segment is noticed, because the next one says how far the earlier ones count', async () => {
  const folder = temporaryFolder();
  let syncs = 0;
  const journal = await openVault(
    folder,
    faultyFiles((call) => (call === 'sync' && (syncs += 1) === 3 ? 'before' : null)),
  );
  for (const label of ['kept', 'failed', 'next']) await journal.append(aBatch(label));
  await journal.close();
  for (const copy of ['.', 'mirror']) rmSync(path.join(folder, 'vault', copy, 'journal-000001.rbj'));
  expect(await (await openVault(folder)).append(aBatch('later'))).toMatchObject({ ok: false, code: 'journal-damaged' });
});

test.each([
  ['ENOSPC', 'Not saved: the disk is full. Your text is still here; free some space and try again, or copy it.'],
  [
    'EROFS',
    'Not saved: Rungbook may not write to its folder. Your text is still here; allow it and try again, or copy it.',
  ],
  [
    'EIO',
    'Not saved: the disk reports a fault. Your text is still here; copy it to another disk, then check this one.',
  ],
  ['EMFILE', 'Not saved: the disk did not take it. Your text is still here; try again, or copy it.'],
])('%s is told in words', async (code, message) => {
  const journal = await openVault(
    temporaryFolder(),
    faultyFiles((call) => (call === 'create' ? 'before' : null), code),
  );
  expect(await journal.append(aBatch('a'))).toEqual({ ok: false, code: 'not-saved', message });
});

test('whatever fails and whenever it restarts: confirmed batches are found in order, no other is', async () => {
  const faults: fc.Arbitrary<Fault | null> = fc.constantFrom(null, null, null, null, 'before', 'half', 'after');
  const steps = fc.array(fc.constantFrom('append', 'append', 'append', 'restart'), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(faults), async (todo, stream) => {
      const folder = temporaryFolder();
      // A cut that fails and a new segment that fails too would leave no place to say it: that is a disk that takes nothing.
      const files = faultyFiles((call) => (call === 'truncate' ? null : (stream.next().value as Fault | null)));
      const confirmed: string[] = [];
      let journal = await openVault(folder, files);
      for (const [index, step] of todo.entries()) {
        if (step === 'restart') {
          await journal.close();
          journal = await openVault(folder, files);
          expect(await labelsOf(journal)).toEqual(confirmed);
        } else {
          const answer = await journal.append(aBatch(`batch ${index}`));
          if (answer.ok) confirmed.push(`${answer.value.sequence} batch ${index}`);
        }
      }
      await journal.close();
      const reopened = await openVault(folder);
      expect(await labelsOf(reopened)).toEqual(confirmed);
      expect(reopened.head()).toBe(confirmed.length);
      await reopened.close();
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 80 },
  );
});
