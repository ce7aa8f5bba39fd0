import type { BenchContext, BenchOutcome } from '../bench.ts';
import { measureInPage } from '../page-app.ts';
import type { GrowthTimes } from './growth-times.ts';
import type { ScreenTimes } from './on-screen.ts';
import { measureOnScreen } from './on-screen.ts';
import { growthFigures, growthLine } from './growth-times.ts';

const ENTRIES = 13_000;
const TIMES_PER_PAIR = 20;

/**
 * The brief about a person with three years of history, and a rating and a checkpoint saved and read again, at 13,000 entries; and on
 * the screen, with the sample career, from the key to the frame.
 */
export async function growthBench(context: BenchContext): Promise<BenchOutcome> {
  const bench = { name: 'growth', entries: ENTRIES, count: context.pairs * TIMES_PER_PAIR };
  const inPage = (await measureInPage(context, bench)) as Omit<GrowthTimes, keyof ScreenTimes>;
  const times: GrowthTimes = { ...inPage, ...(await measureOnScreen(context, bench.count)) };
  const figures = growthFigures(times);
  return { results: { figures, times }, table: figures.map(growthLine), holds: figures.every(({ holds }) => holds) };
}
