import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/change/canonical-json.ts';
import { checksum, checksumOfText } from '../../../shared/change/checksum.ts';

describe('checksum', () => {
  it('is the same whatever the order of the keys', () => {
    expect(checksum({ a: 1, b: { d: 2, c: 3 } })).toBe(checksum({ b: { c: 3, d: 2 }, a: 1 }));
  });

  it('differs when any one character differs', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 15 }),
        (text, at, bit) => {
          const index = at % text.length;
          const flipped = String.fromCharCode(text.charCodeAt(index) ^ bit);
          const damaged = text.slice(0, index) + flipped + text.slice(index + 1);
          return checksumOfText(text) !== checksumOfText(damaged);
        },
      ),
    );
  });

  it('survives a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)),
    );
  });
});
