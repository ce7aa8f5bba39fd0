import type { BenchContext, BenchOutcome } from '../bench.ts';
import { measureInPage } from '../page-app.ts';
import type { GrowthTimes } from './growth-times.ts';
import { growthFigures, growthLine } from './growth-times.ts';

const ENTRIES = 13_000;
const TIMES_PER_PAIR = 20;

/**
 * The brief about a person with three years of history, and a rating and a checkpoint from the key to the answer of the query that
 * the screen shows, at 13,000 entries.
 */
export async function growthBench(context: BenchContext): Promise<BenchOutcome> {
  const bench = { name: 'growth', entries: ENTRIES, count: context.pairs * TIMES_PER_PAIR };
  const times = (await measureInPage(context, bench)) as GrowthTimes;
  const figures = growthFigures(times);
  return { results: { figures, times }, table: figures.map(growthLine), holds: figures.every(({ holds }) => holds) };
}
