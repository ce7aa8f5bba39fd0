import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';

/** The folders on which the promise rests; trials hold for as long as none of them changes. */
const KEEPS_THE_RECORD = [
  'electron/main/attachments',
  'electron/main/backup',
  'electron/main/files',
  'electron/main/journal',
  'electron/main/profiles',
  'electron/main/vault',
  'renderer/app/platform/backup',
  'renderer/db',
  'shared/backup',
  'shared/change',
  'shared/record',
  'shared/restore',
  'shared/vault',
];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Twelve hex digits of what keeps the record, of the fault's own folder below `tests/faults`, and of what else it rests on. */
export function sourceVersion(
  root: string,
  { name, folder = name, sources = [] }: Pick<Fault, 'name' | 'folder' | 'sources'>,
): string {
  const hash = createHash('sha256');
  for (const one of [...KEEPS_THE_RECORD, `tests/faults/${folder}`, ...sources]) {
    for (const file of filesBelow(path.join(root, one))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** The same for an app that was built elsewhere. */
export const buildVersion = (app: string): string =>
  `app-${createHash('sha256')
    .update(readFileSync(path.join(app, 'dist', 'main', 'index.cjs')))
    .update(readFileSync(path.join(app, 'dist', 'renderer', 'asset-manifest.json')))
    .digest('hex')
    .slice(0, 12)}`;
