import type { RatingStepId } from './rating.ts';

const steps: Readonly<Record<string, RatingStepId>> = {
  '1': 'learning',
  '2': 'with-help',
  '3': 'alone',
  '4': 'others-learn',
  '5': 'not-applicable',
  '0': 'not-applicable',
};

/** The answer that a key gives (`KeyboardEvent.key`); `null` for keys that give none. Letters stay free for the screen's own keys. */
export const keyToStep = (key: string): RatingStepId | null =>
  Object.hasOwn(steps, key) ? (steps[key] ?? null) : null;
