import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The SHA-256 of every file below a folder whose name `counts`, by name. */
export function folderPrint(folder: string, counts: (name: string) => boolean = () => true): Map<string, string> {
  const print = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    if (!counts(name) || !statSync(file).isFile()) continue;
    print.set(name, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return print;
}

/** The names of files that are new, gone or another. */
export const changedIn = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
