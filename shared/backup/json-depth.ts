const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Does this JSON nest deeper than `limit`? Read off the bytes before they are parsed, so that a hostile file is refused without
 * being built. Text that is no JSON gives some answer; the parser has the last word.
 */
export function nestsDeeper(json: Uint8Array, limit: number): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === 91 || byte === 123) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === 93 || byte === 125) depth -= 1;
  }
  return false;
}
