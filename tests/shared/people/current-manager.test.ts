import { describe, expect, it } from 'vitest';
import { currentManager } from '../../../shared/people/current-manager.ts';
import { createPerson, createPosition } from '../../../shared/record/new-record.ts';
import { idOf } from '../readiness/record-builders.ts';

const now = '2026-11-24T08:00:00.000Z';
const mara = createPerson({ name: 'Mara', roles: ['manager'] }, { id: idOf(1), now });
const jonas = createPerson({ name: 'Jonas', roles: ['manager'] }, { id: idOf(2), now });
const positionOf = (id: number, fields: object) =>
  createPosition({ from: '2024-01-01', ...fields }, { id: idOf(id), now });

describe('currentManager', () => {
  it('is named by the position held on that day', () => {
    const positions = [
      positionOf(11, { managerId: jonas.id, to: '2026-06-30' }),
      positionOf(12, { managerId: mara.id, from: '2026-07-01' }),
    ];
    expect(currentManager(positions, [mara, jonas], '2026-11-24')).toBe(mara);
    expect(currentManager(positions, [mara, jonas], '2026-06-30')).toBe(jonas);
  });

  it('is the only manager of the record where no position names one', () => {
    expect(currentManager([positionOf(11, {})], [mara], '2026-11-24')).toBe(mara);
  });

  it('is nobody while several could be meant, or the only one lies in the bin', () => {
    expect(currentManager([], [mara, jonas], '2026-11-24')).toBeNull();
    expect(
      currentManager([positionOf(11, { managerId: mara.id })], [{ ...mara, deletedAt: now }], '2026-11-24'),
    ).toBeNull();
  });
});
