import type { Brief } from './brief.ts';

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A brief in a few short facts, "2 outcomes", "1 promise overdue", "no news on Practices beyond the team": what weighs most
 * first, nothing that there is none of. Empty when there is nothing to tell.
 */
export function briefInWords(brief: Brief, nameOfCriterion: (id: string) => string): string[] {
  const overdue = brief.promises.filter(({ standing }) => standing === 'overdue').length;
  const open = brief.promises.filter(({ standing }) => standing === 'open').length;
  const [first, ...others] = brief.quiet;
  const quiet = first && (others.length === 0 ? nameOfCriterion(first.source.id) : `${others.length + 1} criteria`);
  return [
    brief.outcomes.length > 0 && counted(brief.outcomes.length, 'outcome'),
    overdue > 0 && `${counted(overdue, 'promise')} overdue`,
    open > 0 && `${counted(open, 'promise')} open`,
    brief.goals.length > 0 && `${counted(brief.goals.length, 'goal')} moved`,
    brief.ratings.length > 0 && `${counted(brief.ratings.length, 'rating')} changed`,
    quiet !== undefined && `no news on ${quiet}`,
  ].filter((fact) => fact !== false);
}
