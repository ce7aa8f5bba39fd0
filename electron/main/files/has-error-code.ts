/** Is this an error of the file system with one of these codes (`ENOENT`, `ENOSPC`, …)? */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
