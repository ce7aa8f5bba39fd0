import type { FileHandle } from 'node:fs/promises';
import { open, readFile } from 'node:fs/promises';
import { hasErrorCode } from '../files/has-error-code.ts';

const orNull = (error: unknown): null => {
  if (hasErrorCode(error, 'ENOENT')) return null;
  throw error;
};

/** Opens a file for reading; `null` when there is none. */
export const openToRead = (file: string): Promise<FileHandle | null> => open(file, 'r').catch(orNull);

/** All bytes of a file; `null` when there is none. */
export const readWhole = (file: string): Promise<Buffer | null> => readFile(file).catch(orNull);
