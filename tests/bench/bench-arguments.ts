/** Which bench to run, and how many pairs of measurements. */
export interface BenchArguments {
  readonly name: string | undefined;
  readonly pairs: number;
}

const DEFAULT_PAIRS = 7;

/** Reads `startup --pairs 9`; seven pairs when nothing is said. Throws with words for a number that is none. */
export function parseBenchArguments(args: readonly string[]): BenchArguments {
  const at = args.indexOf('--pairs');
  const pairs = at === -1 ? DEFAULT_PAIRS : Number(args[at + 1]);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error('--pairs wants a whole number of at least 1.');
  const name = args.find((argument, index) => !argument.startsWith('--') && (at === -1 || index !== at + 1));
  return { name, pairs };
}
