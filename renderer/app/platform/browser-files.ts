import type { ChosenDocument } from '../../../shared/ipc/contract/documents-contract.ts';
import type { Exported } from '../../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';

const LARGEST_DOCUMENT = 5_000_000;

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

/** Lets the person choose a Markdown file and reads it as UTF-8; what is too large or no text is refused with words. */
export async function chooseMarkdown(): Promise<Result<ChosenDocument | null>> {
  const file = await chooseFile('.md,.markdown,.txt,text/markdown,text/plain');
  if (!file) return ok(null);
  if (file.size > LARGEST_DOCUMENT) {
    return failed(
      'too-large',
      `“${file.name}” is larger than 5 MB. Nothing was imported; split it and import the parts.`,
    );
  }
  const bytes = await file.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return failed('binary', `“${file.name}” is not a text file. Nothing was imported.`);
    return ok({ name: file.name, text });
  } catch {
    return failed(
      'encoding',
      `“${file.name}” is not UTF-8 text. Nothing was imported; save it as UTF-8 and try again.`,
    );
  }
}
