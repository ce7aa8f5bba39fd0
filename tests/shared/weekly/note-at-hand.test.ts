import { describe, expect, it } from 'vitest';
import { noteAtHand, spanOfReview } from '../../../shared/weekly/note-at-hand.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { createWeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { idOf } from '../readiness/record-builders.ts';

const clock = { now: '2026-11-27T14:00:00.000Z', zone: 'Europe/Berlin' };
const noteOf = (id: number, from: string, to: string, fields: Partial<WeeklyNote> = {}): WeeklyNote =>
  createWeeklyNote({ from, to }, fields, { id: idOf(id), now: `${to}T14:00:00.000Z` });

describe('noteAtHand', () => {
  it('is none before the first review, and after one that was sent on another day', () => {
    expect(noteAtHand([], clock)).toBeNull();
    const sent = noteOf(1, '2026-11-13', '2026-11-20', { noteText: 'x', sentOn: '2026-11-26T14:00:00.000Z' });
    expect(noteAtHand([sent], clock)).toBeNull();
  });

  it('goes on with one that was begun, however long ago, and never with an older one', () => {
    const begun = noteOf(1, '2026-08-07', '2026-08-14', { keptIds: ['entry:1'] });
    expect(noteAtHand([begun], clock)).toBe(begun);
    const sent = noteOf(2, '2026-11-13', '2026-11-20', { noteText: 'x', sentOn: '2026-11-20T15:00:00.000Z' });
    expect(noteAtHand([begun, sent], clock)).toBeNull();
  });

  it('keeps a written one for six days, and a sent one for its day in the person’s zone', () => {
    expect(noteAtHand([noteOf(1, '2026-11-14', '2026-11-21', { noteText: 'x' })], clock)).not.toBeNull();
    expect(noteAtHand([noteOf(1, '2026-11-13', '2026-11-20', { noteText: 'x' })], clock)).toBeNull();
    const sent = noteOf(2, '2026-11-20', '2026-11-27', { noteText: 'x', sentOn: '2026-11-26T23:30:00.000Z' });
    expect(noteAtHand([sent], clock)).toBe(sent);
    expect(noteAtHand([sent], { ...clock, zone: 'UTC' })).toBeNull();
  });

  it('does not take up what lies in the bin', () => {
    expect(noteAtHand([noteOf(1, '2026-11-20', '2026-11-27', { deletedAt: clock.now })], clock)).toBeNull();
  });
});

describe('spanOfReview', () => {
  it('reaches from the last written review to today, and leaves no day out', () => {
    const last = noteOf(1, '2026-10-30', '2026-11-06', { noteText: 'x' });
    expect(spanOfReview(null, [last], clock)).toEqual({ from: '2026-11-06', to: '2026-11-27' });
    expect(spanOfReview(null, [], clock)).toEqual({ from: '2026-11-21', to: '2026-11-27' });
  });

  it('grows with a review under way, and stays for one that is written', () => {
    const begun = noteOf(1, '2026-11-13', '2026-11-20');
    expect(spanOfReview(begun, [begun], clock)).toEqual({ from: '2026-11-13', to: '2026-11-27' });
    const written = { ...begun, noteText: 'x' };
    expect(spanOfReview(written, [written], clock)).toEqual({ from: '2026-11-13', to: '2026-11-20' });
  });
});
