import type { RatingStepId } from './rating.ts';

const steps: Readonly<Record<string, RatingStepId>> = {
  '1': 'learning',
  '2': 'with-help',
  '3': 'alone',
  '4': 'others-learn',
  '0': 'not-applicable',
  n: 'not-applicable',
};

/** The answer that a key gives (`KeyboardEvent.key`); `null` for keys that give none. */
export const keyToStep = (key: string): RatingStepId | null => {
  const lower = key.toLowerCase();
  return Object.hasOwn(steps, lower) ? (steps[lower] ?? null) : null;
};
