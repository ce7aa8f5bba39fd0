/** How many words a suggested passphrase has, and the fewest that are offered. */
export const PASSPHRASE_WORDS = 6;
export const FEWEST_WORDS = 5;
/** The shortest passphrase that one may type, in characters. */
export const SHORTEST_PASSPHRASE = 12;

/** Words drawn one by one; `randomBelow(n)` answers a whole number from 0 to n − 1, each as likely. */
export const drawPassphrase = (
  words: readonly string[],
  count: number,
  randomBelow: (limit: number) => number,
): string => Array.from({ length: count }, () => words[randomBelow(words.length)] ?? '').join(' ');

/** Guesses a second of the attacker in the words below: a thousand computers, each trying one in about a second (2^18 of scrypt). */
const GUESSES = 1_000;
const YEAR = 365.25 * 24 * 3_600;

const rounded = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en');

/** A large number as people say it: "480,000", "16 million", "18 billion". */
function inWords(value: number): string {
  if (value < 1e6) return rounded(value);
  if (value < 1e9) return `${rounded(value / 1e6)} million`;
  return value < 1e12 ? `${rounded(value / 1e9)} billion` : `${rounded(value / 1e12)} trillion`;
}

/** How long guessing takes on average, in a sentence: half of all combinations have to be tried. */
export function guessingInWords(wordCount: number, listLength: number): string {
  const years = listLength ** wordCount / 2 / GUESSES / YEAR;
  return `Drawn by chance from ${listLength.toLocaleString('en')} words: a thousand computers would guess for about ${inWords(years)} years.`;
}

/** Why a typed passphrase is not taken, or `null`. `again` is `null` where it is shown and need not be typed twice. */
export function passphraseProblem(passphrase: string, again: string | null): string | null {
  if (passphrase.trim().length < SHORTEST_PASSPHRASE)
    return `Use at least ${SHORTEST_PASSPHRASE} characters; ${FEWEST_WORDS} words or more are easier to remember.`;
  if (again !== null && again !== passphrase) return 'The two are not the same. Type it again, or show it.';
  return null;
}
