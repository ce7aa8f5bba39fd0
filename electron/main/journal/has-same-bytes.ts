import { openToRead } from './open-to-read.ts';

const CHUNK = 256 * 1024;

/** Does `copy` hold exactly the first `length` bytes of `file`? A missing file has none. */
export async function hasSameBytes(file: string, copy: string, length: number): Promise<boolean> {
  const [one, other] = [await openToRead(file), await openToRead(copy)];
  try {
    if (one === null || other === null || (await other.stat()).size !== length) return false;
    const [a, b] = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
    for (let at = 0; at < length; at += CHUNK) {
      const wanted = Math.min(CHUNK, length - at);
      const read = await Promise.all([one.read(a, 0, wanted, at), other.read(b, 0, wanted, at)]);
      if (read.some(({ bytesRead }) => bytesRead !== wanted) || a.compare(b, 0, wanted, 0, wanted) !== 0) return false;
    }
    return true;
  } finally {
    await one?.close();
    await other?.close();
  }
}
