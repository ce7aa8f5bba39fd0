import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptGenerations } from '../../../shared/vault/generations.ts';

const NOW = '2026-11-24T14:30:00.000Z';
const HOUR = 3_600_000;

/** A snapshot that was made `hours` before now. */
const made = (hours: number, more: { reason?: string; verified?: boolean } = {}) => ({
  id: `${hours}`,
  at: new Date(Date.parse(NOW) - hours * HOUR).toISOString(),
  sequence: 100_000 - hours,
  reason: 'hourly',
  verified: true,
  ...more,
});
const ages = (snapshots: { id: string }[]): number[] => snapshots.map(({ id }) => Number(id));

describe('which snapshots stay', () => {
  test('24 hours, 14 days, 8 weeks of an hourly year', () => {
    const kept = ages(
      keptGenerations(
        Array.from({ length: 24 * 365 }, (_, hour) => made(hour)),
        NOW,
      ),
    );
    expect(kept.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(kept.filter((hours) => hours >= 24).length).toBeLessThanOrEqual(13 + 8);
    expect(kept.at(-1)).toBeGreaterThan(24 * 7 * 6);
    expect(kept.at(-1)).toBeLessThan(24 * 7 * 9);
  });

  test('what a migration started from stays 90 days', () => {
    const before = [89, 91].map((days) => made(24 * days, { reason: 'migration' }));
    const kept = keptGenerations([...Array.from({ length: 24 * 100 }, (_, hour) => made(hour)), ...before], NOW);
    expect(ages(kept.filter(({ reason }) => reason === 'migration'))).toEqual([24 * 89]);
  });

  test('after a long pause the three newest are what is left', () => {
    expect(
      ages(
        keptGenerations(
          [3000, 3001, 3002, 3003, 5000].map((hours) => made(hours)),
          NOW,
        ),
      ),
    ).toEqual([3000, 3001, 3002]);
  });

  test('one that cannot be relied on takes nobody’s place', () => {
    const kept = keptGenerations([made(0, { verified: false }), made(0.1), made(2000), made(3000), made(4000)], NOW);
    expect(ages(kept)).toEqual([0.1, 2000, 3000]);
  });

  test('whatever there is: the three newest verified stay, and deciding again changes nothing', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.boolean()));
    fc.assert(
      fc.property(some, (drawn) => {
        const snapshots = drawn.map(([hours, verified], index) => ({
          ...made(hours, { verified }),
          id: `${hours}-${index}`,
        }));
        const kept = keptGenerations(snapshots, NOW);
        const newest = snapshots
          .filter(({ verified }) => verified)
          .map(({ sequence }) => sequence)
          .sort((a, b) => b - a);
        expect(kept.slice(0, 3).map(({ sequence }) => sequence)).toEqual(newest.slice(0, 3));
        expect(keptGenerations(kept, NOW)).toEqual(kept);
      }),
    );
  });
});
