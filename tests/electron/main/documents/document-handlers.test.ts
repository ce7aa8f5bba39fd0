import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createDocumentHandlers } from '../../../../electron/main/documents/document-handlers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const choose = (file: string | null) =>
  createDocumentHandlers({
    showOpenDialog: () => Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] }),
  })['documents.choose-markdown'](null);

const fileWith = (name: string, content: string | Uint8Array): string => {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
};

it('reads a chosen file and tells its name, never its path', async () => {
  const file = fileWith('brag.md', '\uFEFF# März\n- Eins\n');
  expect(await choose(file)).toEqual({ ok: true, value: { name: 'brag.md', text: '# März\n- Eins\n' } });
});

it('takes a closed dialog for a value', async () => expect(await choose(null)).toEqual({ ok: true, value: null }));

it.each([
  ['photo.md', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
  ['wide.md', Buffer.from('- eins\n- zwei\n', 'utf16le'), 'utf-16'],
  ['latin.md', Buffer.from('- Größe\n', 'latin1'), 'not-utf-8'],
  ['huge.md', Buffer.alloc(50_000_000, 'a'), 'too-large'],
  ['nothing.md', '', 'empty'],
])('refuses %s in its own words', async (name, content, code) => {
  const answer = await choose(fileWith(name, content));
  expect(answer).toMatchObject({ ok: false, code, message: expect.stringContaining(`“${name}”`) as string });
});

it('refuses a folder, a pipe and a file that is gone without waiting', async () => {
  const folder = temporaryFolder();
  const pipe = path.join(folder, 'pipe.md');
  execFileSync('/usr/bin/mkfifo', [pipe]);
  expect(await choose(folder)).toMatchObject({ code: 'no-file' });
  expect(await choose(pipe)).toMatchObject({ code: 'no-file' });
  expect(await choose(path.join(folder, 'gone.md'))).toMatchObject({ code: 'unreadable' });
});

it('says how large a file is before it reads any of it', async () => {
  const answer = await choose(fileWith('huge.md', Buffer.alloc(50_000_000, 'a')));
  expect(answer).toMatchObject({ message: expect.stringContaining('has 50 MB') as string });
});
