import { describe, expect, it } from 'vitest';
import { otherNames, raterIds, readerOfRaters, withRaters } from '../../../shared/reviews/raters.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { idOf } from '../readiness/record-builders.ts';

const self = { kind: 'self', personId: null, name: 'Kim' } as const;
const gone = { kind: 'mentor', personId: null, name: 'Somebody who left' } as const;
const mara = { kind: 'manager', personId: idOf(1), name: 'Mara' } as const;
const raters: Review['raters'] = [self, gone, mara];

describe('raters', () => {
  it('are named anew by role; who left the record keeps the place, and the others are not touched', () => {
    const sam = { id: idOf(2), name: 'Sam' };
    const next = withRaters(raters, 'mentor', [sam]);
    expect(next).toEqual([self, gone, { kind: 'mentor', personId: sam.id, name: 'Sam' }, mara]);
    expect(raterIds(next, 'mentor')).toEqual([sam.id]);
    expect(withRaters(next, 'mentor', [])).toEqual(raters);
  });

  it('keep the name they had when the record does not tell one', () => {
    expect(withRaters(raters, 'manager', [{ id: mara.personId, name: '' }])).toEqual(raters);
  });

  it('are called once, even in two roles', () => {
    expect(otherNames([...raters, { ...mara, kind: 'mentor' }])).toEqual(['Somebody who left', 'Mara']);
  });

  it('are the readers of the review, as far as the record knows them', () => {
    expect(readerOfRaters(raters)).toEqual({ kind: 'people', personIds: [mara.personId] });
    expect(readerOfRaters([self, gone])).toBeNull();
  });
});
