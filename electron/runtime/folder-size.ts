import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Bytes of all files below a folder; 0 when it does not exist. Files that vanish while being counted are skipped. */
export function folderSize(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const entryPath = path.join(folder, entry.name);
      bytes += entry.isDirectory() ? folderSize(entryPath) : sizeOfFile(entryPath);
    }
  } catch {
    // The folder is gone or unreadable: whatever was counted so far is the best answer.
  }
  return bytes;
}

function sizeOfFile(file: string): number {
  try {
    return lstatSync(file).size;
  } catch {
    return 0;
  }
}
