import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createExportHandlers } from '../../../../electron/main/export/export-handlers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The verbs with a person who answers the dialog with `filePath`, or cancels it, and a printer that hands the page back. */
function exportsTo(filePath: string | null) {
  const asked: string[] = [];
  const verbs = createExportHandlers({
    showSaveDialog: ({ defaultPath, filters }) => {
      asked.push(`${defaultPath} ${filters.flatMap(({ extensions }) => extensions).join()}`);
      return Promise.resolve(filePath === null ? { canceled: true } : { canceled: false, filePath });
    },
    printPdf: (html) =>
      html.includes('unprintable') ? Promise.reject(new Error('no')) : Promise.resolve(Buffer.from(`%PDF ${html}`)),
  });
  return { verbs, asked };
}

test('Markdown is written where the person said, and named for the toast', async () => {
  const file = path.join(temporaryFolder(), 'Packet.md');
  const { verbs, asked } = exportsTo(file);
  expect(await verbs['export.markdown']({ suggestedName: 'Staff packet', text: '# Étude\n' })).toEqual({
    ok: true,
    value: { outcome: 'saved', fileName: 'Packet.md' },
  });
  expect(asked).toEqual(['Staff packet.md md']);
  expect(readFileSync(file, 'utf8')).toBe('# Étude\n');
});

test.each([
  ['Packet', 'Packet.pdf'],
  ['Packet.PDF', 'Packet.PDF'],
  ['Packet v1.2', 'Packet v1.2.pdf'],
  ['Packet.sh', 'Packet.sh.pdf'],
])('the extension is kept to: %s becomes %s', async (chosen, written) => {
  const folder = temporaryFolder();
  const { verbs } = exportsTo(path.join(folder, chosen));
  const request = { suggestedName: 'x', title: 'A & B', html: '<head></head><p>hi' };
  expect(await verbs['export.pdf'](request)).toEqual({ ok: true, value: { outcome: 'saved', fileName: written } });
  expect(readFileSync(path.join(folder, written), 'utf8')).toBe('%PDF <head><title>A &amp; B</title></head><p>hi');
});

test('cancelling is an answer, and costs no printing', async () => {
  const { verbs } = exportsTo(null);
  const cancelled = { ok: true, value: { outcome: 'cancelled' } };
  expect(await verbs['export.pdf']({ suggestedName: 'x', title: 't', html: 'unprintable' })).toEqual(cancelled);
  expect(await verbs['export.markdown']({ suggestedName: 'x', text: '' })).toEqual(cancelled);
});

test('what cannot be printed says so and leaves the old file', async () => {
  const file = path.join(temporaryFolder(), 'Packet.pdf');
  writeFileSync(file, 'old');
  const answer = await exportsTo(file).verbs['export.pdf']({ suggestedName: 'x', title: 't', html: 'unprintable' });
  expect(answer).toMatchObject({ ok: false, code: 'not-printed' });
  expect(readFileSync(file, 'utf8')).toBe('old');
});

test('a place that cannot be written says so', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'taken.md', 'inside'), { recursive: true });
  for (const place of [path.join(folder, 'gone', 'a.md'), path.join(folder, 'taken.md')]) {
    const answer = await exportsTo(place).verbs['export.markdown']({ suggestedName: 'x', text: 'text' });
    expect(answer).toMatchObject({ ok: false, code: 'not-saved' });
  }
  expect(existsSync(path.join(folder, 'gone'))).toBe(false);
});
