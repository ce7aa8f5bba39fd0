import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { numberText } from '../../../shared/metrics/number-text.ts';
import type { SeriesPoint } from '../../../shared/metrics/metric-series.ts';
import type { ReadingDue } from '../../../shared/metrics/reading-due.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';

/** The fixed mark of every metric: one person rarely moves it alone. */
export const teamWords = 'the team’s, not mine alone';

export const cadenceWords: Record<Metric['cadence'], string> = {
  weekly: 'read every week',
  sprint: 'read every sprint',
  monthly: 'read every month',
  quarterly: 'read every quarter',
};

export const cadenceOptions = [
  { value: 'weekly', label: 'Every week' },
  { value: 'sprint', label: 'Every sprint', hint: 'Counted as two weeks' },
  { value: 'monthly', label: 'Every month' },
  { value: 'quarterly', label: 'Every quarter' },
] as const;

export const betterWords: Record<Metric['better'], string> = {
  lower: 'lower is better',
  higher: 'higher is better',
  depends: '',
};

export const betterOptions = [
  { value: 'lower', label: 'Lower' },
  { value: 'higher', label: 'Higher' },
  { value: 'depends', label: 'It depends' },
] as const;

type Target = Pick<Metric, 'targetLower' | 'targetUpper' | 'unit'>;

/** The target as one says it: "up to 350 ms", "at least 90 %", "20 to 30 hours"; empty without one. */
export function targetInWords({ targetLower, targetUpper, unit }: Target): string {
  const [lower, upper] = [targetLower, targetUpper].map((end) => (end === null ? null : numberText(end)));
  if (lower && upper) return lower === upper ? `${lower} ${unit}` : `${lower} to ${upper} ${unit}`;
  if (upper) return `up to ${upper} ${unit}`;
  return lower ? `at least ${lower} ${unit}` : '';
}

/** How a reading stands to the target; empty without one. */
export const placeWords = (place: SeriesPoint['place']): string =>
  place === null ? '' : place === 'inside' ? 'inside the target' : `${place} the target`;

const periods: Record<Metric['cadence'], string> = {
  weekly: 'week',
  sprint: 'sprint',
  monthly: 'month',
  quarterly: 'quarter',
};

/** Whether a reading is wanted, "due this month"; empty when it was read in time. */
export function dueWords({ state, missed }: ReadingDue, cadence: Metric['cadence']): string {
  const period = periods[cadence];
  switch (state) {
    case 'never':
      return 'no reading yet';
    case 'read':
      return '';
    case 'due':
      return `due this ${period}`;
    case 'late':
      return `${missed} ${period}${missed === 1 ? '' : 's'} missed`;
  }
}

/** The second line of a metric in the list: where it stands and since when. */
export function metricLine(due: ReadingDue, today: LocalDate): string {
  return due.last ? `${numberText(due.last.value)} ${due.last.unit} · ${dayInWords(due.last.on, today)}` : '';
}

export const isDue = ({ state }: ReadingDue): boolean => state !== 'read';

/** "1 reading", "12 readings". */
export const readingsInWords = (count: number): string => (count === 1 ? '1 reading' : `${count} readings`);
