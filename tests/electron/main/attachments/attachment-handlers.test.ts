import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createAttachmentHandlers } from '../../../../electron/main/attachments/attachment-handlers.ts';
import { createAttachmentStore } from '../../../../electron/main/attachments/attachment-store.ts';
import { ATTACHMENT_BYTES } from '../../../../shared/ipc/contract/attachments-contract.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const profileId = '3b0a3a8e-8f6b-4a57-9d0c-0d5c8a1e2f10';

/** The verbs over a vault; the person chooses `chosen` and saves to `saveTo`, or cancels. */
function verbsOver(folder: string, { chosen, saveTo }: { chosen?: string; saveTo?: string } = {}) {
  return createAttachmentHandlers({
    showOpenDialog: () =>
      Promise.resolve({ canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] }),
    showSaveDialog: () =>
      Promise.resolve(saveTo === undefined ? { canceled: true } : { canceled: false, filePath: saveTo }),
    storeOf: (id) =>
      Promise.resolve(
        id === profileId
          ? ok(createAttachmentStore(path.join(folder, 'vault'), () => '2026-11-24T10:00:00.000Z'))
          : failed('unknown-profile', 'This profile does not exist any more.'),
      ),
  });
}

test('a chosen file is kept, named for the record, given back and saved elsewhere', async () => {
  const folder = temporaryFolder();
  const [chosen, saveTo] = [path.join(folder, 'Review notes.PDF'), path.join(folder, 'copy.pdf')];
  writeFileSync(chosen, '%PDF-1.7 notes');
  const verbs = verbsOver(folder, { chosen, saveTo });
  const attached = await verbs['attachments.choose']({ profileId });
  expect(attached).toMatchObject({ ok: true, value: { type: 'application/pdf', size: 14, name: 'Review notes.PDF' } });
  const sha256 = attached.ok && attached.value ? attached.value.sha256 : '';
  const read = await verbs['attachments.read']({ profileId, sha256 });
  expect(read.ok && Buffer.from(read.value.bytes).toString()).toBe('%PDF-1.7 notes');
  const saved = await verbs['attachments.save-as']({ profileId, sha256, suggestedName: 'Review notes.PDF' });
  expect(saved).toEqual(ok({ outcome: 'saved', fileName: 'copy.pdf' }));
  expect(readFileSync(saveTo, 'utf8')).toBe('%PDF-1.7 notes');
});

test('cancelling attaches nothing', async () => {
  expect(await verbsOver(temporaryFolder())['attachments.choose']({ profileId })).toEqual(ok(null));
});

test('what is too large, no file, or of no profile is refused, each in its words', async () => {
  const folder = temporaryFolder();
  const put = verbsOver(folder)['attachments.put'];
  const large = await put({ profileId, name: 'film.mov', type: '', bytes: new Uint8Array(ATTACHMENT_BYTES + 1) });
  expect(large).toMatchObject({ ok: false, code: 'too-large' });
  expect(JSON.stringify(large)).toContain('larger than 25 MB');
  mkdirSync(path.join(folder, 'album'));
  const album = verbsOver(folder, { chosen: path.join(folder, 'album') });
  expect(await album['attachments.choose']({ profileId })).toMatchObject({ ok: false, code: 'unreadable' });
  const stranger = await put({ profileId: 'x', name: 'a.txt', type: '', bytes: new Uint8Array(1) });
  expect(stranger).toMatchObject({ ok: false, code: 'unknown-profile' });
});

test('a lost attachment says that the entry is whole', async () => {
  const read = await verbsOver(temporaryFolder())['attachments.read']({ profileId, sha256: 'a'.repeat(64) });
  expect(read).toMatchObject({ ok: false, code: 'attachment-lost' });
  expect(JSON.stringify(read)).toContain('The entry is whole');
});

test('nothing is changed when the disk does not take it', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'vault'), 'a file where the folder should be');
  const put = await verbsOver(folder)['attachments.put']({
    profileId,
    name: 'a.txt',
    type: '',
    bytes: Buffer.from('a'),
  });
  expect(put).toMatchObject({ ok: false, code: 'not-saved' });
  expect(JSON.stringify(put)).toContain('Nothing was changed');
});
