import { exactMonth } from '../../../shared/packet/exact-date.ts';
import type { MonthCell } from '../../../shared/readiness/month-cell.ts';
import { counted } from '../../../shared/readiness/sentence.ts';
import type { RibbonMonth } from '../../ui/months-ribbon.tsx';

const words = { 1: 'thin', 2: 'fair', 3: 'strong' } as const;

function monthFact({ level, away, contradicted, items }: MonthCell): string {
  const entries = new Set(items.map((item) => item.entry.id)).size;
  if (entries === 0) return away ? 'away' : 'nothing dated';
  const parts = [counted(entries, 'entry', 'entries')];
  if (level > 0) parts.push(`${words[level as 1 | 2 | 3]} at best`);
  if (contradicted) parts.push('some of it contradicts');
  return parts.join(', ');
}

/** The months of a criterion as the ribbon draws them; evidence from a month away still shows. */
export const ribbonMonths = (cells: readonly MonthCell[]): RibbonMonth[] =>
  cells.map((cell) => ({
    month: cell.month,
    level: cell.level === 0 && cell.away ? 'away' : cell.level,
    label: `${exactMonth(cell.month)}: ${monthFact(cell)}`,
  }));

/** The first letters above the ribbons. */
export const monthLetters = (cells: readonly MonthCell[]): { month: string; letter: string }[] =>
  cells.map(({ month }) => ({ month, letter: exactMonth(month).slice(0, 1) }));
