import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../../shared/feedback/feedback.ts';
import { quotable, quoteReason, quoteWords } from '../../../shared/feedback/quotable.ts';
import type { Audience, Reader } from '../../../shared/record/audience.ts';
import { mayRead } from '../../../shared/record/audience.ts';
import { idOf } from '../readiness/record-builders.ts';
import { feedbackOf } from './a-feedback.ts';

const inside: Reader = { kind: 'inside', personIds: [] };
const outside: Reader = { kind: 'outside', personIds: [] };

describe('quotable', () => {
  it('shows what was agreed to, to the audience that was agreed on', () => {
    const given = feedbackOf(1, { permission: 'given', mayBeQuotedTo: { kind: 'inside' } });
    expect(quoteReason(given, inside)).toBeNull();
    expect(quoteReason(given, outside)).toBe('inside-only');
  });

  it.each(['refused', 'asked', 'not-asked'] as const)(
    'never shows what is %s, however wide its audience',
    (permission) => {
      const { shown, withheld } = quotable(
        [feedbackOf(1, { permission, mayBeQuotedTo: { kind: 'outside' } })],
        outside,
      );
      expect(shown).toEqual([]);
      expect(withheld).toEqual([{ id: idOf(501), reason: permission }]);
      expect(quoteWords[permission]).toMatch(/quoted/);
    },
  );

  it('never shows what lies in the bin', () => {
    const binned = feedbackOf(1, {
      permission: 'given',
      mayBeQuotedTo: { kind: 'outside' },
      deletedAt: '2026-11-20T08:00:00.000Z',
    });
    expect(quoteReason(binned, outside)).toBe('in-bin');
  });

  it('puts the newest first', () => {
    const open = { permission: 'given', mayBeQuotedTo: { kind: 'inside' } } as const;
    const { shown } = quotable([feedbackOf(1, open), feedbackOf(2, { ...open, on: '2026-11-20' })], inside);
    expect(shown.map(({ id }) => id)).toEqual([idOf(502), idOf(501)]);
  });

  it('needs both a yes and an audience, for every combination', () => {
    const audience: fc.Arbitrary<Audience> = fc.oneof(
      fc.constantFrom<Audience>({ kind: 'me' }, { kind: 'inside' }, { kind: 'outside' }),
      fc.constant<Audience>({ kind: 'people', personIds: [idOf(1)] }),
    );
    const reader: fc.Arbitrary<Reader> = fc.constantFrom<Reader>(inside, outside, {
      kind: 'people',
      personIds: [idOf(1)],
    });
    fc.assert(
      fc.property(fc.constantFrom(...permissions), audience, reader, (permission, mayBeQuotedTo, who) => {
        const isShown = quoteReason(feedbackOf(1, { permission, mayBeQuotedTo }), who) === null;
        expect(isShown).toBe(permission === 'given' && mayRead(mayBeQuotedTo, who));
      }),
    );
  });
});
