import type { TrialLine } from './results.ts';

/** Trials added up. `losing` is the number of trials that lost something. */
export interface Sum {
  readonly trials: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly silent: number;
  readonly losing: number;
  readonly broken: readonly string[];
}

/** Adds trials up. */
export function sumUp(lines: readonly TrialLine[]): Sum {
  const total = (count: (line: TrialLine) => number): number => lines.reduce((sum, line) => sum + count(line), 0);
  return {
    trials: lines.length,
    acknowledged: total(({ acknowledged }) => acknowledged),
    lost: total(({ lost }) => lost),
    silent: total(({ silent }) => silent),
    losing: lines.filter(({ lost }) => lost > 0).length,
    broken: lines.flatMap(({ broken }) => broken),
  };
}

/** The last line of a run; its form is fixed, because machines read it. */
export const totalLine = ({ trials, acknowledged, lost, silent }: Sum): string =>
  `${trials} trials, ${acknowledged} acknowledged, ${lost} lost, ${silent} silent`;

const row = (cells: readonly (string | number)[], width: number): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(width) : String(cell).padStart(12))).join('  ');

/** A table of the variants, with a line of its heads. */
export function variantTable(lines: readonly TrialLine[]): string[] {
  const variants = [...new Set(lines.map(({ variant }) => variant))];
  const width = Math.max(7, ...variants.map((variant) => variant.length));
  const rows = variants.map((variant) => {
    const sum = sumUp(lines.filter((line) => line.variant === variant));
    return row([variant, sum.trials, sum.acknowledged, sum.lost, sum.silent, sum.broken.length], width);
  });
  return [row(['variant', 'trials', 'acknowledged', 'lost', 'silent', 'broken'], width), ...rows];
}
