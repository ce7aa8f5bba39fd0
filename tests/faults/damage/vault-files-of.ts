import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The sorts of files in a vault. */
export const SORTS = ['journal', 'second journal', 'snapshot', 'attachment', 'second attachment', 'notes'] as const;
export type Sort = (typeof SORTS)[number];

function sortOf(name: string): Sort | null {
  if (/^journal-\d+\.rbj$/.test(name)) return 'journal';
  if (/^mirror\/journal-\d+\.rbj$/.test(name)) return 'second journal';
  if (/^snapshots\/.*\.rbs$/.test(name)) return 'snapshot';
  if (/^attachments\/../.test(name)) return 'attachment';
  if (/^mirror\/attachments\/../.test(name)) return 'second attachment';
  return name === 'state.json' ? 'notes' : null;
}

/** Every file of a vault that is not empty, with its sort. */
export const filesOf = (vault: string): { file: string; sort: Sort }[] =>
  readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ file: path.join(vault, name), sort: sortOf(name.split(path.sep).join('/')) }))
    .filter((found): found is { file: string; sort: Sort } => found.sort !== null)
    .filter(({ file }) => statSync(file).isFile() && statSync(file).size > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
