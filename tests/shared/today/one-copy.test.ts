import { expect, it } from 'vitest';
import { isPutAway, oneCopy } from '../../../shared/today/one-copy.ts';

const now = '2026-11-24T08:00:00.000Z';
const copies = { folder: '/media/stick', lastAt: '2026-11-23T08:00:00.000Z', error: null };

it('says nothing while a fresh copy exists, or the first is on its way', () => {
  expect(oneCopy(copies, now)).toBeNull();
  expect(oneCopy({ ...copies, lastAt: null }, now)).toBeNull();
  expect(oneCopy({ ...copies, lastAt: '2026-11-17T08:00:00.000Z' }, now)).toBeNull();
});

it('says that there is one copy only, that it is old, or that the last one failed', () => {
  expect(oneCopy({ folder: null, lastAt: null, error: null }, now)).toMatchObject({
    reason: 'none',
    words: 'Only one copy exists, on this disk.',
  });
  expect(oneCopy({ ...copies, lastAt: '2026-11-12T08:00:00.000Z' }, now)).toMatchObject({
    reason: 'stale',
    words: 'The copy elsewhere is 12 days old.',
  });
  expect(oneCopy({ ...copies, error: 'The folder is not there.' }, now)).toMatchObject({ reason: 'failed' });
});

it('is put away for 30 days', () => {
  expect(isPutAway(undefined, now)).toBe(false);
  expect(isPutAway('2026-10-26T08:00:00.000Z', now)).toBe(true);
  expect(isPutAway('2026-10-25T08:00:00.000Z', now)).toBe(false);
});
