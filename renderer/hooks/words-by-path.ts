/**
 * The words of a form library's nested errors, by path ("metrics.0.after"). A list or group that is wrong as a whole may hold
 * errors of its parts beside its own words; `ref` points back at the field and holds none.
 */
export function wordsByPath(errors: object, at = ''): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [key, error] of Object.entries(errors) as [string, unknown][]) {
    if (typeof error !== 'object' || error === null || key === 'ref') continue;
    const path = at === '' ? key : `${at}.${key}`;
    if ('message' in error && typeof error.message === 'string') words[path] = error.message;
    Object.assign(words, wordsByPath(error, path));
  }
  return words;
}
