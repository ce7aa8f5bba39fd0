import { median } from '../median.ts';
import type { StartMeasurement } from './measure-start.ts';

/** A start of the control and one of the app, right after each other. */
export interface StartPair {
  readonly control: StartMeasurement;
  readonly app: StartMeasurement;
}

/** Medians of the pairs: what each side used, and the ratio app : control within a pair. */
export interface StartComparison {
  readonly quantity: 'wall' | 'cpu' | 'pss';
  readonly control: number;
  readonly app: number;
  readonly ratio: number;
  readonly limit: number;
  readonly isGate: boolean;
  readonly holds: boolean;
}

const LIMITS = [
  { quantity: 'wall', key: 'wallMs', limit: 1.35, isGate: false },
  { quantity: 'cpu', key: 'cpuMs', limit: 1.6, isGate: true },
  { quantity: 'pss', key: 'pssBytes', limit: 1.25, isGate: true },
] as const;

/** Compares the pairs. Wall time is reported only: on a shared machine it says more about the neighbours. */
export function compareStarts(pairs: readonly StartPair[]): readonly StartComparison[] {
  return LIMITS.map(({ quantity, key, limit, isGate }) => {
    const ratio = median(pairs.map((pair) => pair.app[key] / pair.control[key]));
    return {
      quantity,
      control: median(pairs.map((pair) => pair.control[key])),
      app: median(pairs.map((pair) => pair.app[key])),
      ratio,
      limit,
      isGate,
      holds: ratio <= limit,
    };
  });
}

/** A line of the table for people: milliseconds, or megabytes for memory. */
export function comparisonLine(name: string, one: StartComparison): string {
  const show = (value: number): string =>
    one.quantity === 'pss' ? `${(value / 1_000_000).toFixed(0)} MB` : `${value.toFixed(0)} ms`;
  const verdict = one.holds ? 'holds' : one.isGate ? 'FAILS' : 'above';
  return [
    name.padEnd(15),
    one.quantity.padEnd(5),
    show(one.control).padStart(8),
    show(one.app).padStart(8),
    `${one.ratio.toFixed(2)} ×`.padStart(8),
    `≤ ${one.limit} ×`.padStart(9),
    `${verdict}${one.isGate ? '' : ' (reported)'}`,
  ].join('  ');
}
