import type { RatingStepId } from './rating.ts';

/** Place on the scale from 1 to 4; `null` for the answer off the scale, which must never count as low. */
export function stepPlace(step: RatingStepId): 1 | 2 | 3 | 4 | null {
  switch (step) {
    case 'learning':
      return 1;
    case 'with-help':
      return 2;
    case 'alone':
      return 3;
    case 'others-learn':
      return 4;
    case 'not-applicable':
      return null;
  }
}
