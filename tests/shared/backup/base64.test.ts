import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../shared/backup/base64.ts';

describe('Base64', () => {
  it('agrees with Node in both directions', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(Buffer.from(encodeBase64(bytes)).toString('ascii')).toBe(text);
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AB=C', 'A B=', '====', '=AAA'])('refuses %s', (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});
