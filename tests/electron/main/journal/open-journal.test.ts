import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aBatch } from './a-batch.ts';
import { labelsOf, openVault, segmentsIn } from './vault.ts';

const firstSegment = (folder: string): string => path.join(folder, 'vault', 'journal-000001.rbj');
const secondCopy = (folder: string): string => path.join(folder, 'vault', 'mirror', 'journal-000001.rbj');

async function filled(folder: string, labels: readonly string[]): Promise<void> {
  const journal = await openVault(folder);
  for (const label of labels) await journal.append(aBatch(label));
  await journal.close();
}

/** Changes one bit in the text of the frame that holds `text`. */
function damage(file: string, text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(file, bytes);
}

describe('a journal', () => {
  test('numbers what comes at the same time in the order in which it was asked', async () => {
    const journal = await openVault(temporaryFolder());
    const answers = await Promise.all(['a', 'b', 'c'].map((label) => journal.append(aBatch(label))));
    expect(answers).toEqual([1, 2, 3].map((sequence) => ({ ok: true, value: { sequence } })));
    expect(await labelsOf(journal)).toEqual(['1 a', '2 b', '3 c']);
  });

  test('goes on counting after a restart, in the same file', async () => {
    const folder = temporaryFolder();
    await filled(folder, ['a', 'b']);
    await filled(folder, ['c']);
    const journal = await openVault(folder);
    expect(journal.head()).toBe(3);
    expect(await labelsOf(journal)).toEqual(['1 a', '2 b', '3 c']);
    expect(segmentsIn(folder)).toEqual(['journal-000001.rbj']);
  });

  test('cuts a torn tail off at every byte, keeps it aside and goes on', async () => {
    const whole = temporaryFolder();
    await filled(whole, ['a', 'b']);
    const oneFrame = temporaryFolder();
    await filled(oneFrame, ['a']);
    const [size, sizeOfOne] = [whole, oneFrame].map((folder) => statSync(firstSegment(folder)).size) as [
      number,
      number,
    ];
    for (let cut = sizeOfOne + 1; cut < size; cut += 7) {
      const folder = temporaryFolder();
      await filled(folder, ['a', 'b']);
      truncateSync(firstSegment(folder), cut);
      // What was never confirmed is in no second copy.
      truncateSync(secondCopy(folder), sizeOfOne);
      const journal = await openVault(folder);
      expect(journal.head()).toBe(1);
      expect(await journal.append(aBatch('c'))).toEqual({ ok: true, value: { sequence: 2 } });
      await journal.close();
      expect(await labelsOf(await openVault(folder))).toEqual(['1 a', '2 c']);
      expect(readdirSync(path.join(folder, 'vault'))).toContain('journal-000001.rbj.torn-20261124-140212');
    }
  });

  test('treats bytes that are no frame behind the last one as torn', async () => {
    const folder = temporaryFolder();
    await filled(folder, ['a']);
    appendFileSync(firstSegment(folder), Buffer.alloc(5000));
    const journal = await openVault(folder);
    expect(await journal.append(aBatch('b'))).toEqual({ ok: true, value: { sequence: 2 } });
  });

  test('reads the second copy when bytes change under its hands, and says so when those do too', async () => {
    const folder = temporaryFolder();
    const journal = await openVault(folder);
    await journal.append(aBatch('first'));
    await journal.append(aBatch('second'));
    damage(firstSegment(folder), 'second');
    await journal.rotate();
    expect(await journal.readAfter(0, 2)).toMatchObject({ ok: true });
    damage(secondCopy(folder), 'second');
    expect(await journal.readAfter(0, 1)).toMatchObject({ ok: true });
    expect(await journal.readAfter(0, 2)).toMatchObject({ ok: false, code: 'journal-damaged' });
  });

  test('begins anew when only the making of the first segment was cut short', async () => {
    const folder = temporaryFolder();
    await filled(folder, ['a']);
    for (const copy of [firstSegment(folder), secondCopy(folder)]) truncateSync(copy, 100);
    const journal = await openVault(folder);
    expect(await journal.append(aBatch('b'))).toEqual({ ok: true, value: { sequence: 1 } });
    expect(segmentsIn(folder)).toEqual(['journal-000001.rbj', 'journal-000002.rbj']);
  });

  test('refuses after it was closed', async () => {
    const journal = await openVault(temporaryFolder());
    await journal.close();
    expect(await journal.append(aBatch('a'))).toMatchObject({ ok: false, code: 'not-saved' });
  });
});
