import { DOCUMENT_BYTES, documentTooLarge, readDocumentText } from '../../../shared/import/document-text.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed } from '../../../shared/ipc/result.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The text of a file that was chosen or dropped, or words about why it is none. A file that is too large is not even read. */
export async function readCsvFile(file: File): Promise<Result<string>> {
  if (file.size > DOCUMENT_BYTES) return documentTooLarge(file.name, file.size);
  try {
    return readDocumentText(file.name, new Uint8Array(await file.arrayBuffer()), decode, 'CSV');
  } catch {
    return failed(
      'unreadable',
      `“${file.name}” cannot be read. Is it still there? Choose it again, or paste the text.`,
    );
  }
}
