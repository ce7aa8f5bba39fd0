import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aBatch } from './a-batch.ts';
import { openVault } from './vault.ts';

export const LABELS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
export const NUMBERED = LABELS.map((label, index) => `${index + 1} ${label}`);
export const copyOf = (folder: string, segment: number, mirror: boolean): string =>
  path.join(folder, 'vault', mirror ? 'mirror' : '.', `journal-00000${segment}.rbj`);

/** Six changes in three segments, left by a clean exit. */
export async function filled(): Promise<string> {
  const folder = temporaryFolder();
  const journal = await openVault(folder);
  for (const [index, label] of LABELS.entries()) {
    if (index === 2 || index === 4) await journal.rotate();
    await journal.append(aBatch(label));
  }
  await journal.close();
  return folder;
}

export const change = (file: string, edit: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(file);
  edit(bytes);
  writeFileSync(file, bytes);
};

/** Changes one bit in the text of the frame with this label. */
export const flipIn = (file: string, label: string): void =>
  change(file, (bytes) => {
    const at = bytes.indexOf(label);
    bytes[at] = bytes[at]! ^ 1;
  });

/** Ways in which a file can be damaged; `where` is a share of its length. */
export const damages: Record<string, (file: string, where: number) => void> = {
  'a flipped bit': (file, where) =>
    change(file, (bytes) => {
      const at = Math.floor(where * (bytes.length - 1));
      bytes[at] = bytes[at]! ^ 4;
    }),
  'cut off': (file, where) => truncateSync(file, Math.floor(where * (readFileSync(file).length - 1))),
  deleted: (file) => rmSync(file),
  'a zeroed block': (file, where) =>
    change(file, (bytes) => {
      const at = Math.floor(where * (bytes.length - 1));
      bytes.fill(0, at, Math.min(at + 256, bytes.length));
    }),
  'a damaged header': (file) => change(file, (bytes) => (bytes[20] = bytes[20]! ^ 1)),
  'the last frame': (file) => change(file, (bytes) => (bytes[bytes.length - 3] = bytes[bytes.length - 3]! ^ 1)),
};
