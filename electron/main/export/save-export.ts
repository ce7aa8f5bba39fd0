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
}

function notWritten(error: unknown) {
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT'))
    return failed('not-saved', 'Not exported: the disk is full. Free some space and try again.');
  if (hasErrorCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return failed('not-saved', 'Not exported: Rungbook may not write to that folder. Choose another one.');
  }
  return failed('not-saved', 'Not exported: the file could not be written. Choose another place and try again.');
}

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
  } catch (error) {
    return notWritten(error);
  }
  return ok({ outcome: 'saved', fileName: path.basename(file) });
}
