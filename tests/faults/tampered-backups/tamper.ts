import type { Random } from '../rig/random.ts';

/** A way to change a file; it always answers other bytes. */
export type Tamper = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** The header of an age file ends with the line of its MAC. */
function headerLength(bytes: Uint8Array): number {
  const mac = Buffer.from(bytes).indexOf('\n--- ');
  return Buffer.from(bytes).indexOf('\n', mac + 1) + 1;
}

function flipBits(bytes: Uint8Array, random: Random, from: number, to: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = random.between(from, to - 1);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.between(0, 7));
  return changed;
}

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Changes something until it is really changed; zeroing zeros would be none. */
const surely =
  (tamper: Tamper): Tamper =>
  (bytes, random, other) => {
    for (;;) {
      const changed = tamper(bytes, random, other);
      if (Buffer.compare(changed, bytes) !== 0) return changed;
    }
  };

/** One age chunk with its tag, in bytes. */
const CHUNK = 65_536 + 16;

/** What may happen to a file on its way, by chance or on purpose. */
export const TAMPERS: Readonly<Record<string, Tamper>> = {
  'bit flipped in the header': (bytes, random) => flipBits(bytes, random, 0, headerLength(bytes)),
  'bit flipped in the body': (bytes, random) => flipBits(bytes, random, headerLength(bytes), bytes.length),
  'cut off anywhere': (bytes, random) => bytes.slice(0, random.between(0, bytes.length - 1)),
  'cut off between two chunks': (bytes, random) => {
    const start = headerLength(bytes) + 16;
    return bytes.slice(0, start + CHUNK * random.between(0, Math.floor((bytes.length - start - 1) / CHUNK)));
  },
  'bytes appended': (bytes, random) => joined(bytes, random.bytes(random.between(1, 100))),
  'bytes inserted': (bytes, random) => {
    const at = random.between(0, bytes.length - 1);
    return joined(bytes.slice(0, at), random.bytes(random.between(1, 64)), bytes.slice(at));
  },
  'bytes removed': (bytes, random) => {
    const at = random.between(0, bytes.length - 65);
    return joined(bytes.slice(0, at), bytes.slice(at + random.between(1, 64)));
  },
  'block zeroed': surely((bytes, random) => {
    const at = random.between(0, bytes.length - 1);
    return Uint8Array.from(bytes).fill(0, at, at + random.between(1, 4096));
  }),
  'chunks swapped': (bytes) => {
    const start = headerLength(bytes) + 16;
    const [first, second] = [bytes.slice(start, start + CHUNK), bytes.slice(start + CHUNK, start + 2 * CHUNK)];
    return joined(bytes.slice(0, start), second, first, bytes.slice(start + 2 * CHUNK));
  },
  'chunk doubled': (bytes) => {
    const start = headerLength(bytes) + 16;
    return joined(bytes.slice(0, start + CHUNK), bytes.slice(start));
  },
  'body of another backup': (bytes, _random, other) =>
    joined(bytes.slice(0, headerLength(bytes)), other.slice(headerLength(other))),
};
