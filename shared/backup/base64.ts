const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const values = new Map(Array.from(ALPHABET, (character, value) => [character.charCodeAt(0), value]));
const PAD = 61;

/** Bytes as Base64, itself as ASCII bytes: attachments are large, and a string of them would be made only to be taken apart. */
export function encodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    out[to] = digits[three >>> 18] ?? 0;
    out[to + 1] = digits[(three >>> 12) & 63] ?? 0;
    if (left > 1) out[to + 2] = digits[(three >>> 6) & 63] ?? 0;
    if (left > 2) out[to + 3] = digits[three & 63] ?? 0;
  }
  return out;
}

/** The bytes that a Base64 text stands for, or `null` when it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - pads);
  for (let from = 0, to = 0; from < text.length; from += 4) {
    let four = 0;
    for (let index = 0; index < 4; index += 1) {
      const place = from + index;
      const value = place >= text.length - pads ? 0 : values.get(text.charCodeAt(place));
      if (value === undefined) return null;
      four = (four << 6) | value;
    }
    for (let shift = 16; shift >= 0 && to < out.length; shift -= 8, to += 1) out[to] = (four >>> shift) & 255;
  }
  return out;
}
