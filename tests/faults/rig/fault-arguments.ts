/** What to run. `only` keeps the variants whose name holds it. */
export interface FaultArguments {
  readonly name: string | undefined;
  readonly list: boolean;
  readonly table: boolean;
  /** Keeps no results and goes on with none. */
  readonly fresh: boolean;
  readonly trials: number | undefined;
  readonly seed: string;
  readonly only: string | undefined;
  /** The folder of a built app to try instead of this one. */
  readonly app: string | undefined;
}

const FLAGS = new Set(['--list', '--table', '--fresh']);
const TAKES_VALUE = new Set(['--trials', '--seed', '--only', '--app']);

/** Reads `kill --trials 200 --seed 7`. Without a count, the full one is run. Throws with words for what it does not know. */
export function parseFaultArguments(args: readonly string[]): FaultArguments {
  const values = new Map<string, string>();
  const names: string[] = [];
  const flags = new Set<string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (TAKES_VALUE.has(word)) values.set(word, args[(index += 1)] ?? '');
    else if (FLAGS.has(word)) flags.add(word);
    else if (word.startsWith('--'))
      throw new Error(`${word} is not known. Try --list, --table, --fresh, --trials, --seed, --only, --app.`);
    else names.push(word);
  }
  if (names.length > 1) throw new Error('Name one fault at a time.');
  const wanted = values.get('--trials');
  const trials = wanted === undefined ? undefined : Number(wanted);
  if (trials !== undefined && (!Number.isInteger(trials) || trials < 1)) {
    throw new Error('--trials wants a whole number of at least 1.');
  }
  return {
    name: names[0],
    list: flags.has('--list'),
    table: flags.has('--table'),
    fresh: flags.has('--fresh'),
    trials,
    seed: values.get('--seed') ?? '1',
    only: values.get('--only'),
    app: values.get('--app'),
  };
}
