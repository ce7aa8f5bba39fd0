import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { hasErrorCode } from './has-error-code.ts';

/** What a small file of ours turned out to be. */
export type ReadFile<T> = { found: 'value'; value: T } | { found: 'nothing' } | { found: 'damage'; json: unknown };

/**
 * Reads a JSON file and parses it by its schema. A missing file is `nothing`; text that is no JSON or has another shape is
 * `damage` (with what JSON could be read); anything else the file system says is thrown.
 */
export async function readJsonFile<T>(file: string, schema: z.ZodType<T>): Promise<ReadFile<T>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return { found: 'nothing' };
    throw error;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { found: 'damage', json: undefined };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { found: 'value', value: parsed.data } : { found: 'damage', json };
}
