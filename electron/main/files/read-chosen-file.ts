import { open, stat } from 'node:fs/promises';

/** What became of reading a file that the person chose; `size` in bytes. */
export type ChosenFile =
  | { found: 'bytes'; bytes: Uint8Array }
  | { found: 'no-file' }
  | { found: 'too-large'; size: number }
  | { found: 'unreadable' };

/**
 * Reads a file that the person chose, up to `limit` bytes. What it is gets asked before opening, because opening a pipe would wait
 * for somebody to write into it, and no more than was asked for is read, because a file may grow in between.
 */
export async function readChosenFile(file: string, limit: number): Promise<ChosenFile> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return { found: 'no-file' };
    if (found.size > limit) return { found: 'too-large', size: found.size };
    const handle = await open(file, 'r');
    try {
      const bytes = Buffer.alloc(found.size);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return { found: 'bytes', bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, length) };
    } finally {
      await handle.close();
    }
  } catch {
    return { found: 'unreadable' };
  }
}
