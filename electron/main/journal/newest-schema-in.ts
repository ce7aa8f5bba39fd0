const MARK = Buffer.from('"schema":');

/**
 * The highest schema version that whole frames name, 0 for none. The quotes of a person's own text are escaped in JSON, so the mark
 * is found only where it is meant; records themselves have no such member.
 */
export function newestSchemaIn(frames: Buffer): number {
  let newest = 0;
  for (let at = frames.indexOf(MARK); at !== -1; at = frames.indexOf(MARK, at + MARK.length)) {
    const digits = frames.toString('latin1', at + MARK.length, at + MARK.length + 6);
    newest = Math.max(newest, Number.parseInt(digits, 10) || 0);
  }
  return newest;
}
