import { describe, expect, it } from 'vitest';
import { closeReview } from '../../../shared/reviews/close-review.ts';
import { refuseReview } from '../../../shared/reviews/closed-review-guard.ts';
import { editReview } from '../../../shared/reviews/review-edit.ts';
import { hashInWords, isUntouched, reviewHash } from '../../../shared/reviews/review-hash.ts';
import { ReviewSchema } from '../../../shared/reviews/review.ts';
import { idOf } from '../readiness/record-builders.ts';
import { agreement, closedReview, later, openReview } from './a-review.ts';

const refusal = 'This review was closed on 24 November 2026 and stays as it is. Begin a new one to say something else.';

describe('closeReview', () => {
  it('freezes the content under a hash of sixteen digits or more', () => {
    const closed = closedReview();
    expect(closed.contentHash).toMatch(/^[0-9a-f]{16,}$/);
    expect(hashInWords('0123456789abcdef')).toBe('0123 4567 89ab cdef');
    expect(isUntouched(closed)).toBe(true);
    expect(ReviewSchema.parse(closed)).toEqual(closed);
  });

  it('closes once only, and takes no edit afterwards, in words', () => {
    const closed = closedReview();
    expect(closeReview(closed, '2027-01-01T00:00:00.000Z')).toEqual({ ok: false, words: refusal });
    expect(editReview(closed, { kind: 'agree', agreement }, later)).toEqual({ ok: false, words: refusal });
  });

  it('gives the same hash under another id and another storage time, and another for any content', () => {
    const closed = closedReview();
    expect(reviewHash({ ...closed, id: idOf(1), updatedAt: '2027-01-01T00:00:00.000Z' })).toBe(closed.contentHash);
    for (const change of [
      { on: '2026-11-25' },
      { ladderVersion: '9' },
      { closedAt: '2026-11-24T10:00:00.001Z' },
      { raters: [] },
      { agreements: [agreement] },
      { criteria: closed.criteria.slice(1) },
      { scorecard: closed.scorecard.map((one) => ({ ...one, answer: 'meets' as const })) },
      { selfCheck: closed.selfCheck.map((one) => ({ ...one, words: 'x' })) },
    ]) {
      expect(isUntouched({ ...closed, ...change })).toBe(false);
    }
  });

  it('hashes the text in the form in which it is stored', () => {
    const decomposed = 'Cafe\u0301';
    const closed = closedReview({ agreements: [{ ...agreement, words: decomposed }] });
    expect(isUntouched(ReviewSchema.parse(closed))).toBe(true);
  });

  it('does not close what could not be saved', () => {
    const result = closeReview(openReview({ agreements: [{ ...agreement, words: ' ' }] }), later);
    expect(result).toEqual({ ok: false, words: 'Not closed: Say what was agreed on.' });
  });
});

describe('refuseReview', () => {
  const closed = closedReview();

  it('lets a closed review into the bin and out of it, and nothing else', () => {
    expect(refuseReview(closed, { ...closed, deletedAt: later, updatedAt: later })).toBeNull();
    expect(refuseReview(closed, { ...closed, on: '2026-11-25' })).toBe(refusal);
    expect(refuseReview(closed, openReview())).toBe(refusal);
  });

  it('refuses a change that brings a fitting hash along', () => {
    const forged = { ...closed, on: '2026-11-25' };
    expect(refuseReview(closed, { ...forged, contentHash: reviewHash(forged) })).toBe(refusal);
  });

  it('refuses another hash over the same content, and another review in its place', () => {
    expect(refuseReview(closed, { ...closed, contentHash: '0'.repeat(16) })).toBe(refusal);
    expect(refuseReview(closed, { ...closed, id: idOf(1) })).toBe(refusal);
  });

  it('takes an open review, a closing one, and an imported closed one only as it was closed', () => {
    expect(refuseReview(null, openReview())).toBeNull();
    expect(refuseReview(openReview(), closed)).toBeNull();
    expect(refuseReview(null, { ...closed, on: '2026-11-25' })).toMatch(/does not match its hash/);
  });
});
