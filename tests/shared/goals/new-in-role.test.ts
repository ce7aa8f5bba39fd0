import { describe, expect, it } from 'vitest';
import { newInRole } from '../../../shared/goals/new-in-role.ts';
import { createPosition } from '../../../shared/record/new-record.ts';
import type { Position } from '../../../shared/record/position.ts';
import { idOf, now, today } from './goal-builders.ts';

const held = (fields: Partial<Position> & { from: string }, n = 1) => createPosition(fields, { id: idOf(n), now });

describe('newInRole', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-08-26', true],
    ['2026-08-25', false],
    ['2027-01-23', true],
    ['2027-01-24', false],
  ])('a position from %s: %s', (from, isNew) => {
    expect(newInRole([held({ from })], today) !== null).toBe(isNew);
  });

  it('leaves out what is over or in the bin, and takes the newest of two', () => {
    const over = held({ from: '2026-10-01', to: '2026-11-01' });
    const binned = held({ from: '2026-10-01', deletedAt: now }, 2);
    expect(newInRole([over, binned], today)).toBeNull();
    const next = held({ from: '2026-12-01' }, 3);
    expect(newInRole([held({ from: '2026-09-15' }, 4), next], today)).toBe(next);
  });
});
