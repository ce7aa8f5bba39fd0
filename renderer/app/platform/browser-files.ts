import { DOCUMENT_BYTES, documentTooLarge, readDocumentText } from '../../../shared/import/document-text.ts';
import type { ChosenDocument } from '../../../shared/ipc/contract/documents-contract.ts';
import type { Exported } from '../../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';

/** Hands a text to the browser's own download, which asks where to put it or puts it into its folder. */
export function downloadText(fileName: string, text: string, type: string): Exported {
  const url = URL.createObjectURL(new Blob([text], { type }));
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
