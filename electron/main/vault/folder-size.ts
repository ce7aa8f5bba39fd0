import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How many files there are below a folder, and their bytes together. A missing folder has none. */
export async function folderSize(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let [files, bytes] = [0, 0];
  for (const entry of names) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = await folderSize(file);
      files += inside.files;
      bytes += inside.bytes;
    } else {
      files += 1;
      bytes += (await stat(file).catch(() => ({ size: 0 }))).size;
    }
  }
  return { files, bytes };
}
