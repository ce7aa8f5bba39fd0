import { canonicalJson } from './canonical-json.ts';

/** Two independent 32-bit lanes over the UTF-16 units: cyrb53's mixing, widened to 64 bits; fast and synchronous. */
function lanes(text: string): [number, number] {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return [h1 >>> 0, h2 >>> 0];
}

/**
 * A 64-bit checksum of a text, 16 hex digits. It finds damage, it does not resist an attacker; it must be synchronous because
 * awaiting WebCrypto inside an IndexedDB transaction would end the transaction.
 */
export function checksumOfText(text: string): string {
  const [high, low] = lanes(text);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** The checksum of a record: that of its canonical JSON. */
export const checksum = (record: unknown): string => checksumOfText(canonicalJson(record));
