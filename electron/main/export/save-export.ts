import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Exported } from '../../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { withExtension } from './export-name.ts';

/** Electron's save dialog, as far as an export needs it. */
export type ShowSaveDialog = (options: {
  title: string;
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}) => Promise<{ canceled: boolean; filePath?: string }>;

/** A kind of file that can be exported. */
export interface ExportKind {
  readonly title: string;
  readonly name: string;
  readonly extension: `.${string}`;
  /** How words about a failure begin; “Not exported” where nothing is said. */
  readonly failure?: string;
}

function notWritten(error: unknown, failure: string) {
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return failed('not-saved', `${failure}: the disk is full. Free some space and try again.`);
  if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return failed('not-saved', `${failure}: Rungbook may not write to that folder. Choose another one.`);
  }
  return failed('not-saved', `${failure}: the file could not be written. Choose another place and try again.`);
}

/** Reads a written file back: a disk that took the bytes has not yet shown that it gives them again. */
const holds = async (file: string, content: string | Uint8Array): Promise<boolean> =>
  Buffer.from(content).equals(await readFile(file));

const notVerified = (failure: string) =>
  failed(
    'not-saved',
    `${failure}: the file was written, but reading it back gave something else. Save it to another disk and check this one.`,
  );

/**
 * Asks where to save, then makes the content and writes it as a whole or not at all. The content is made after the question, so
 * that cancelling costs nothing.
 */
export async function saveExport(
  showSaveDialog: ShowSaveDialog,
  kind: ExportKind,
  suggestedName: string,
  content: () => Promise<Result<string | Uint8Array>>,
): Promise<Result<Exported>> {
  const answer = await showSaveDialog({
    title: kind.title,
    defaultPath: withExtension(suggestedName, kind.extension),
    filters: [{ name: kind.name, extensions: [kind.extension.slice(1)] }],
  });
  if (answer.canceled || !answer.filePath) return ok({ outcome: 'cancelled' });
  const made = await content();
  if (!made.ok) return made;
  const file = withExtension(answer.filePath, kind.extension);
  try {
    // An export is made to be passed on: it gets the rights that the system gives to new files.
    await writeFileAtomically(file, made.value, 0o666);
    if (!(await holds(file, made.value))) return notVerified(kind.failure ?? 'Not exported');
  } catch (error) {
    return notWritten(error, kind.failure ?? 'Not exported');
  }
  return ok({ outcome: 'saved', fileName: path.basename(file) });
}
