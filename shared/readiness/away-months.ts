import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { lastDayOf } from '../dates/month.ts';
import type { AwayPeriod, Position } from '../record/position.ts';

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

const daysInside = (period: AwayPeriod, from: LocalDate, to: LocalDate): number =>
  Math.max(0, daysBetween(later(period.from, from), earlier(period.to, to)) + 1);

/**
 * The months of which more than half was leave, in any position. They are neutral: nobody is expected to have evidence there,
 * and a verdict asks for fewer months because of them. Away periods of one record do not overlap; where they do, the month is
 * away a little sooner, which is the kind side to err on.
 */
export function awayMonths(positions: readonly Pick<Position, 'away'>[], months: readonly Month[]): ReadonlySet<Month> {
  const periods = positions.flatMap((position) => position.away);
  const isAway = (month: Month): boolean => {
    const [first, last] = [`${month}-01`, lastDayOf(month)];
    const away = periods.reduce((sum, period) => sum + daysInside(period, first, last), 0);
    return away * 2 > daysBetween(first, last) + 1;
  };
  return new Set(months.filter(isAway));
}
