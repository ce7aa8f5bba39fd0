import { DOCUMENT_BYTES, documentTooLarge, readDocumentText } from '../../../shared/import/document-text.ts';
import type { ChosenBackup } from '../../../shared/ipc/contract/backup-contract.ts';
import { BACKUP_FILE_BYTES } from '../../../shared/ipc/contract/backup-contract.ts';
import type { ChosenDocument } from '../../../shared/ipc/contract/documents-contract.ts';
import type { Exported } from '../../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';

/** Hands bytes to the browser's download. The name comes with its ending. */
export const downloadBytes = (fileName: string, bytes: Uint8Array): Exported =>
  downloadBlob(fileName, new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));

/** Hands a text to the browser's own download, which asks where to put it or puts it into its folder. */
export const downloadText = (fileName: string, text: string, type: string): Exported =>
  downloadBlob(fileName, new Blob([text], { type }));

function downloadBlob(fileName: string, blob: Blob): Exported {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
  return { outcome: 'saved', fileName };
}

function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Lets the person choose a backup file; what is in it is looked at by whoever asked. */
export async function chooseBackup(): Promise<Result<ChosenBackup | null>> {
  const file = await chooseFile('.age,.json,.rungbook');
  if (!file) return ok(null);
  if (file.size > BACKUP_FILE_BYTES) {
    return failed(
      'too-large',
      `“${file.name}” is larger than 512 MB, so it is no backup of Rungbook. Nothing was read.`,
    );
  }
  return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Lets the person choose a Markdown file and reads it by the same rules, and refuses it with the same words, as the desktop app. */
export async function chooseMarkdown(): Promise<Result<ChosenDocument | null>> {
  const file = await chooseFile('.md,.markdown,.txt,text/markdown,text/plain');
  if (!file) return ok(null);
  const { name, size } = file;
  if (size > DOCUMENT_BYTES) return documentTooLarge(name, size);
  const text = readDocumentText(name, new Uint8Array(await file.arrayBuffer()), (bytes) => decoder.decode(bytes));
  return text.ok ? ok({ name, text: text.value }) : text;
}
