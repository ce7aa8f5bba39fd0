/** What a pure room cannot do by itself with bytes; the page's worker, main and tests each hand in their own. */
export interface ByteTools {
  /** Text as UTF-8. */
  encode: (text: string) => Uint8Array;
  /** UTF-8 as text; throws on bytes that are not UTF-8. */
  decode: (bytes: Uint8Array) => string;
  /** SHA-256 in 64 hex digits. */
  sha256: (bytes: Uint8Array) => Promise<string>;
}
