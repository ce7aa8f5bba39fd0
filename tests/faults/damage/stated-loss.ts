const NUMBER = /(\d[\d,]*) changes? could not be read/;
const UNKNOWN = /some changes could not be read/;

/** How many changes the app said were lost; 0 when it said nothing of the kind. */
export function statedLoss(words: readonly string[]): number | 'unknown' {
  const text = words.join('\n');
  if (UNKNOWN.test(text)) return 'unknown';
  return Number((NUMBER.exec(text)?.[1] ?? '0').replaceAll(',', ''));
}
