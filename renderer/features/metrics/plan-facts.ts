import type { Metric } from '../../../shared/metrics/metric.ts';
import type { ReadingImport } from '../../../shared/metrics/plan-reading-import.ts';
import { readingsInWords } from './metric-words.ts';

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** What an import would do, as sentences: what is new, what is left out and why. */
export function planFacts({ fresh, here, inBin, twice, problems }: ReadingImport, metric: Metric): string[] {
  const others = fresh.filter(({ unit }) => unit !== metric.unit);
  const units = [...new Set(others.map(({ unit }) => unit))].join(', ');
  const facts: [count: number, words: string][] = [
    [1, fresh.length === 0 ? 'Nothing new to add.' : `${readingsInWords(fresh.length)} to add.`],
    [here.length, `${readingsInWords(here.length)} here already, left out.`],
    [inBin.length, `${readingsInWords(inBin.length)} in the bin, left out. Restore there what you want back.`],
    [twice.length, `${lines(twice.length)} saying the same day and value as one above, left out.`],
    [problems.length, `${lines(problems.length)} cannot be read, and will be left out unless mended below.`],
    [others.length, `${others.length} of the new in ${units}, not ${metric.unit}: kept, but not on the line.`],
  ];
  return facts.filter(([count]) => count > 0).map(([, words]) => words);
}
