import path from 'node:path';
import type { Attachment } from '../../../shared/ipc/contract/attachments-contract.ts';
import { ATTACHMENT_BYTES } from '../../../shared/ipc/contract/attachments-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { ExportKind, ShowSaveDialog } from '../export/save-export.ts';
import { saveExport } from '../export/save-export.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { readChosenFile } from '../files/read-chosen-file.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import type { AttachmentStore } from './attachment-store.ts';
import { attachmentType } from './attachment-type.ts';

/** Electron's open dialog, as far as it is needed here. */
export type ShowOpenDialog = (options: {
  title: string;
  properties: ('openFile' | 'openDirectory' | 'createDirectory')[];
}) => Promise<{ canceled: boolean; filePaths: string[] }>;

interface AttachmentNeeds {
  readonly storeOf: (profileId: string) => Promise<Result<AttachmentStore>>;
  readonly showOpenDialog: ShowOpenDialog;
  readonly showSaveDialog: ShowSaveDialog;
}

const tooLarge = (name: string) =>
  failed('too-large', `“${name}” was not attached: it is larger than 25 MB. Attach a smaller file, or a link to it.`);
const unreadable = (name: string) =>
  failed(
    'unreadable',
    `“${name}” was not attached: it could not be read. Check that it is a file and that you may open it.`,
  );
const gone = () =>
  failed(
    'attachment-lost',
    'This attachment is damaged in both copies, or missing. The entry is whole; attach the file again if you still have it.',
  );

function notAttached(error: unknown) {
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return failed('not-saved', 'Not attached: the disk is full. Nothing was changed; free some space and try again.');
  if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return failed(
      'not-saved',
      'Not attached: Rungbook may not write to its folder. Nothing was changed; allow it and try again.',
    );
  return failed('not-saved', 'Not attached: the disk did not take it. Nothing was changed; try again.');
}

/** The kind of file that a name says; one without an ending gets one, because the dialog asks for it. */
const kindOf = (name: string): ExportKind => {
  const extension = path.extname(name).toLowerCase() || '.bin';
  return {
    title: 'Save the attachment',
    name: 'Attachment',
    extension: `.${extension.slice(1)}`,
    failure: 'Not saved',
  };
};

/** The verbs `attachments.*`. */
export function createAttachmentHandlers(
  needs: AttachmentNeeds,
): HandlersOf<`attachments.${'choose' | 'put' | 'read' | 'save-as'}`> {
  const put = async (profileId: string, name: string, type: string, bytes: Uint8Array): Promise<Result<Attachment>> => {
    if (bytes.length > ATTACHMENT_BYTES) return tooLarge(name);
    const store = await needs.storeOf(profileId);
    if (!store.ok) return store;
    try {
      const sha256 = await store.value.put(bytes);
      return ok({ sha256, type: type === '' ? attachmentType(name) : type, size: bytes.length, name });
    } catch (error) {
      return notAttached(error);
    }
  };
  const read = async (profileId: string, sha256: string): Promise<Result<Buffer>> => {
    const store = await needs.storeOf(profileId);
    if (!store.ok) return store;
    const bytes = await store.value.read(sha256);
    return bytes ? ok(bytes) : gone();
  };
  return {
    'attachments.choose': async ({ profileId }) => {
      const { canceled, filePaths } = await needs.showOpenDialog({ title: 'Attach a file', properties: ['openFile'] });
      const file = filePaths[0];
      if (canceled || file === undefined) return ok(null);
      const chosen = await readChosenFile(file, ATTACHMENT_BYTES);
      const name = path.basename(file);
      if (chosen.found === 'too-large') return tooLarge(name);
      return chosen.found === 'bytes' ? put(profileId, name, '', chosen.bytes) : unreadable(name);
    },
    'attachments.put': ({ profileId, name, type, bytes }) => put(profileId, name, type, bytes),
    'attachments.read': async ({ profileId, sha256 }) => {
      const bytes = await read(profileId, sha256);
      return bytes.ok ? ok({ bytes: new Uint8Array(bytes.value) }) : bytes;
    },
    'attachments.save-as': ({ profileId, sha256, suggestedName }) =>
      saveExport(needs.showSaveDialog, kindOf(suggestedName), suggestedName, () => read(profileId, sha256)),
  };
}
