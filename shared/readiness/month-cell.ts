import type { Month } from '../dates/month.ts';
import type { Strength } from '../record/evidence.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';

/** One month of a ribbon: the strongest supporting evidence that is dated in it, and everything that is. */
export interface MonthCell {
  month: Month;
  /** 0 nothing · 1 thin · 2 fair · 3 strong. */
  level: 0 | 1 | 2 | 3;
  /** More than half of the month was leave: neutral, whatever the level. */
  away: boolean;
  contradicted: boolean;
  items: WeighedEvidence[];
}

const levels = { thin: 1, fair: 2, strong: 3 } as const satisfies Record<Strength, MonthCell['level']>;

/** The ribbon of a criterion: one cell a month, oldest first. A month is filled by dated evidence alone. */
export function monthCells(
  items: readonly WeighedEvidence[],
  months: readonly Month[],
  away: ReadonlySet<Month>,
): MonthCell[] {
  const byMonth = new Map<Month, WeighedEvidence[]>();
  for (const item of items) {
    for (const month of item.months) byMonth.set(month, [...(byMonth.get(month) ?? []), item]);
  }
  return months.map((month) => {
    const dated = byMonth.get(month) ?? [];
    const supports = dated.filter((item) => item.stance === 'supports');
    const level = supports.reduce<MonthCell['level']>((most, item) => {
      const own = levels[item.strength];
      return own > most ? own : most;
    }, 0);
    return { month, level, away: away.has(month), contradicted: supports.length < dated.length, items: dated };
  });
}
