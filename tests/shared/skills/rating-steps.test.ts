import { describe, expect, it } from 'vitest';
import json from '../../../resources/catalogue/rating-steps.json' with { type: 'json' };
import { RatingStepsSchema } from '../../../shared/catalogue/rating-step.ts';
import { keyToStep } from '../../../shared/skills/key-to-step.ts';
import { gapInWords, ratingGap, ratingGaps } from '../../../shared/skills/rating-gap.ts';
import { stepPlace } from '../../../shared/skills/step-place.ts';
import { ratingOf } from './rating-builders.ts';

const { steps } = RatingStepsSchema.parse(json);

describe('stepPlace', () => {
  it('is what the catalogue says', () => {
    expect(steps.map(({ id }) => stepPlace(id))).toEqual(steps.map(({ place }) => place));
  });
});

describe('keyToStep', () => {
  it('gives the five answers the digits in their order, and off the scale 0 as well', () => {
    expect(steps.map((_, index) => keyToStep(String(index + 1)))).toEqual(steps.map(({ id }) => id));
    expect(keyToStep('0')).toBe('not-applicable');
  });

  it('leaves every other key alone', () => {
    expect(['6', '', 'j', 'n', 'Enter', '12', 'constructor', '__proto__'].map(keyToStep)).toEqual(Array(8).fill(null));
  });
});

describe('ratingGap', () => {
  it('counts steps from mine to theirs', () => {
    expect(ratingGap('learning', 'others-learn')).toBe(3);
    expect(ratingGap('alone', 'with-help')).toBe(-1);
    expect(ratingGap('alone', 'alone')).toBe(0);
  });

  it('is none when either is missing or off the scale', () => {
    expect(ratingGap('not-applicable', 'alone')).toBeNull();
    expect(ratingGap('alone', 'not-applicable')).toBeNull();
    expect(ratingGap(undefined, 'alone')).toBeNull();
    expect(ratingGap('alone', undefined)).toBeNull();
  });
});

describe('ratingGaps', () => {
  const self = ratingOf({ step: 'with-help' });
  const mentor = ratingOf({ step: 'alone', rater: 'mentor' });

  it('names the widest of the two', () => {
    expect(ratingGaps({ self, mentor, manager: ratingOf({ step: 'others-learn', rater: 'manager' }) })).toEqual({
      mentor: 1,
      manager: 2,
      widest: 2,
    });
    expect(ratingGaps({ self, mentor, manager: ratingOf({ step: 'learning', rater: 'manager' }) }).widest).toBe(1);
    expect(ratingGaps({ self, manager: ratingOf({ step: 'with-help', rater: 'manager' }) }).widest).toBe(0);
    expect(ratingGaps({ mentor })).toEqual({ mentor: null, manager: null, widest: null });
  });

  it('says a gap in words', () => {
    expect([2, 1, 0, -1, null].map(gapInWords)).toEqual([
      '2 steps higher',
      '1 step higher',
      'same',
      '1 step lower',
      '',
    ]);
  });
});
