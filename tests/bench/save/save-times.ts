import { percentile } from '../percentile.ts';

/** How long each save took, and each raw strict put beside it, in milliseconds. */
export interface SaveTimes {
  readonly raw: number[];
  readonly save: number[];
}

/** A percentile of the saves against its limit, with the raw put's for comparison. */
export interface SaveFigure {
  readonly percent: 50 | 95;
  readonly saveMs: number;
  readonly rawMs: number;
  readonly limitMs: number;
  readonly holds: boolean;
}

const LIMITS = [
  { percent: 50, limitMs: 5 },
  { percent: 95, limitMs: 50 },
] as const;

/** The figures of one run. */
export const saveFigures = ({ raw, save }: SaveTimes): readonly SaveFigure[] =>
  LIMITS.map(({ percent, limitMs }) => {
    const saveMs = percentile(save, percent);
    return { percent, saveMs, rawMs: percentile(raw, percent), limitMs, holds: saveMs <= limitMs };
  });

/** A line of the table for people. */
export const saveLine = ({ percent, saveMs, rawMs, limitMs, holds }: SaveFigure): string =>
  [
    `p${percent}`,
    `save ${saveMs.toFixed(1)} ms`.padStart(14),
    `raw strict put ${rawMs.toFixed(1)} ms`.padStart(24),
    `${(saveMs / rawMs).toFixed(1)} ×`.padStart(7),
    `≤ ${limitMs} ms`.padStart(9),
    holds ? 'holds' : 'FAILS',
  ].join('  ');
