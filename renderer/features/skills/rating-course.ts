import { daysBetween } from '../../../shared/dates/local-date.ts';
import type { HistoryPoint } from '../../../shared/skills/rating-history.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import type { SparkPoint } from '../../ui/sparkline.tsx';
import { stepName } from './skill-words.ts';

/** Ratings of one rater along the time between the first and the last of them. */
export function sparkPoints(history: readonly HistoryPoint[]): SparkPoint[] {
  const [first, last] = [history[0]?.on, history.at(-1)?.on];
  const days = first && last ? daysBetween(first, last) : 0;
  return history.map(({ on, place }) => ({ at: days === 0 || !first ? 1 : daysBetween(first, on) / days, place }));
}

/** The course in one sentence: "from Learning (3 October 2025) to Alone (23 October 2026), 5 ratings". */
export function courseInWords(history: readonly HistoryPoint[]): string {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return 'not rated';
  const said = ({ on, rating }: HistoryPoint): string => `${stepName[rating.step]} (${exactDay(on)})`;
  return `from ${said(first)} to ${said(last)}, ${history.length} ratings`;
}
