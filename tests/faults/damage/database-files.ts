import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file of the browser's databases in a data folder that is not empty. */
export const databaseFiles = (userData: string): string[] =>
  readdirSync(userData, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|\/)(IndexedDB|indexeddb)\//.test(name.split(path.sep).join('/')))
    .map((name) => path.join(userData, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size > 0 && path.basename(file) !== 'LOCK')
    .sort();

/** Deletes all of them, as cleaning up by hand does. */
export function deleteDatabases(userData: string): void {
  for (const file of databaseFiles(userData)) rmSync(file);
}
