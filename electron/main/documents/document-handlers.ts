import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENT_BYTES, documentTooLarge, readDocumentText } from '../../../shared/import/document-text.ts';
import type { ChosenDocument } from '../../../shared/ipc/contract/documents-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

const filters = [
  { name: 'Markdown', extensions: ['md', 'markdown', 'mdown', 'txt'] },
  { name: 'All files', extensions: ['*'] },
];

/** What the verb needs from the outside: Electron's open dialog, or a test's answer in its place. */
export interface DocumentHandlersOptions {
  showOpenDialog: (options: {
    title: string;
    properties: 'openFile'[];
    filters: { name: string; extensions: string[] }[];
  }) => Promise<{ canceled: boolean; filePaths: string[] }>;
}

/** The verb `documents.choose-markdown`: the person chooses, main reads within limits, the page gets name and text. */
export function createDocumentHandlers({
  showOpenDialog,
}: DocumentHandlersOptions): HandlersOf<'documents.choose-markdown'> {
  return {
    'documents.choose-markdown': async () => {
      const { canceled, filePaths } = await showOpenDialog({
        title: 'Choose a Markdown file',
        properties: ['openFile'],
        filters,
      });
      const file = filePaths[0];
      return canceled || file === undefined ? ok(null) : readDocument(file);
    },
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a chosen file. The size is asked before and bounded while reading, because a file may grow in between. */
async function readDocument(file: string): Promise<Result<ChosenDocument>> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    // Asked before opening, because opening a pipe would wait for somebody to write into it.
    if (!found.isFile()) return failed('no-file', `“${name}” is not a file. Choose a Markdown file.`);
    if (found.size > DOCUMENT_BYTES) return documentTooLarge(name, found.size);
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(DOCUMENT_BYTES + 1) });
      const text = readDocumentText(name, buffer.subarray(0, bytesRead), (bytes) => decoder.decode(bytes));
      return text.ok ? ok({ name, text: text.value }) : text;
    } finally {
      await handle.close();
    }
  } catch {
    return failed('unreadable', `“${name}” could not be read. Check that it is still there and that you may open it.`);
  }
}
