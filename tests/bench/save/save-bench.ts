import type { BenchContext, BenchOutcome } from '../bench.ts';
import { measureInPage } from '../page-app.ts';
import type { SaveTimes } from './save-times.ts';
import { saveFigures, saveLine } from './save-times.ts';

const ENTRIES = 10_000;
const SAVES_PER_PAIR = 60;

/** A save through the one door, parse to acknowledged, at 10,000 entries; beside it a raw strict put of the same size. */
export async function saveBench(context: BenchContext): Promise<BenchOutcome> {
  const bench = { name: 'save', entries: ENTRIES, count: context.pairs * SAVES_PER_PAIR };
  const times = (await measureInPage(context, bench)) as SaveTimes;
  const figures = saveFigures(times);
  return { results: { figures, times }, table: figures.map(saveLine), holds: figures.every(({ holds }) => holds) };
}
