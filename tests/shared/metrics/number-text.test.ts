import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberText } from '../../../shared/metrics/number-text.ts';
import { readNumber } from '../../../shared/metrics/read-number.ts';

it('writes any reading so that it is read back', () => {
  const values = fc.oneof(fc.integer(), fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constant(5e-7));
  fc.assert(
    fc.property(values, (value) => {
      const read = readNumber(numberText(value), false);
      expect(read.ok && read.value).toBeCloseTo(value, 10);
    }),
  );
  expect(numberText(1234567.5)).toBe('1234567.5');
});
