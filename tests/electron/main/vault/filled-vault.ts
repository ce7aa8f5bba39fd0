import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fill, openTestVault } from './a-vault.ts';

export const inVault = (folder: string, ...names: string[]): string => path.join(folder, 'vault', ...names);
export const snapshotFiles = (folder: string): string[] =>
  readdirSync(inVault(folder, 'snapshots'))
    .filter((name) => name.endsWith('.rbs'))
    .sort();

/** Flips a bit in the middle of a file. */
export function flip(file: string, share = 0.5): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * share);
  bytes[at] = bytes[at]! ^ 4;
  writeFileSync(file, bytes);
}

/** Twelve changes and three snapshots, left by a clean exit. */
export async function filled(): Promise<string> {
  const folder = temporaryFolder();
  const vault = await openTestVault(folder);
  for (const from of [1, 4, 7]) {
    await fill(vault, from, from + 2);
    expect(await vault.snapshot('now')).toMatchObject({ ok: true });
  }
  await fill(vault, 10, 12);
  await vault.close();
  return folder;
}
