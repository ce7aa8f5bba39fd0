import { percentile } from '../percentile.ts';

/** What was measured, in milliseconds; `raw` is one strict put, `journal` reads every entry there is. What is
 * shown is timed from the key to the frame, beside a plain letter. */
export interface GrowthTimes {
  readonly brief: number[];
  readonly journal: number[];
  readonly rating: number[];
  readonly checkpoint: number[];
  readonly raw: number[];
  readonly ratingOnScreen: number[];
  readonly checkpointOnScreen: number[];
  readonly letter: number[];
}

/** One promise: what takes how long at the 95th percentile, beside its control. */
export interface GrowthFigure {
  readonly what: string;
  readonly ms: number;
  readonly control: string;
  readonly controlMs: number;
  readonly limitMs: number;
  readonly holds: boolean;
}

const PROMISES = [
  {
    what: 'brief, three years of a person',
    of: 'brief',
    control: 'reading the whole journal',
    beside: 'journal',
    limitMs: 100,
  },
  { what: 'rating, saved and read again', of: 'rating', control: 'raw strict put', beside: 'raw', limitMs: 50 },
  { what: 'checkpoint, saved and read again', of: 'checkpoint', control: 'raw strict put', beside: 'raw', limitMs: 50 },
  {
    what: 'rating, key to frame',
    of: 'ratingOnScreen',
    control: 'letter in a field, key to frame',
    beside: 'letter',
    limitMs: 50,
  },
  {
    what: 'checkpoint, key to frame',
    of: 'checkpointOnScreen',
    control: 'letter in a field, key to frame',
    beside: 'letter',
    limitMs: 50,
  },
] as const;

/** The figures of one run. */
export const growthFigures = (times: GrowthTimes): readonly GrowthFigure[] =>
  PROMISES.map(({ what, of, control, beside, limitMs }) => {
    const ms = percentile(times[of], 95);
    return { what, ms, control, controlMs: percentile(times[beside], 95), limitMs, holds: ms <= limitMs };
  });

/** A line of the table for people. */
export const growthLine = ({ what, ms, control, controlMs, limitMs, holds }: GrowthFigure): string =>
  [
    what.padEnd(32),
    `p95 ${ms.toFixed(1)} ms`.padStart(14),
    `${control} ${controlMs.toFixed(1)} ms`.padStart(38),
    `${(ms / controlMs).toFixed(2)} ×`.padStart(9),
    `≤ ${limitMs} ms`.padStart(9),
    holds ? 'holds' : 'FAILS',
  ].join('  ');
