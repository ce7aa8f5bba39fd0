import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widenedAudience } from '../../../shared/packet/widened-audience.ts';
import type { Audience, Reader } from '../../../shared/record/audience.ts';
import { mayRead } from '../../../shared/record/audience.ts';
import { idOf } from './packet-fixture.ts';

const personIds = fc.subarray([idOf(1), idOf(2), idOf(3)], { minLength: 1 });
const audiences: fc.Arbitrary<Audience> = fc.oneof(
  fc.constantFrom<Audience>({ kind: 'me' }, { kind: 'inside' }, { kind: 'outside' }),
  fc.record({ kind: fc.constant('people' as const), personIds }),
);
const readers: fc.Arbitrary<Reader> = fc.record({ kind: fc.constantFrom('people', 'inside', 'outside'), personIds });

test('the new reader may read, and nobody who could before is shut out', () => {
  fc.assert(
    fc.property(audiences, readers, readers, (audience, reader, other) => {
      const widened = widenedAudience(audience, reader);
      expect(mayRead(widened, reader)).toBe(true);
      if (mayRead(audience, other)) expect(mayRead(widened, other)).toBe(true);
    }),
  );
});

test('what is for named people is never opened further than to the people named', () => {
  const people: Audience = { kind: 'people', personIds: [idOf(1)] };
  expect(widenedAudience(people, { kind: 'people', personIds: [idOf(2)] })).toEqual({
    kind: 'people',
    personIds: [idOf(1), idOf(2)],
  });
  expect(widenedAudience({ kind: 'me' }, { kind: 'people', personIds: [idOf(2)] })).toEqual({
    kind: 'people',
    personIds: [idOf(2)],
  });
});
