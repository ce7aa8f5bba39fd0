import { describe, expect, it } from 'vitest';
import { areToldApart, findDuplicates } from '../../../shared/people/find-duplicates.ts';
import { birthOf, personOf } from './people-builders.ts';

const at = (createdAt: string) => ({ createdAt });

describe('findDuplicates', () => {
  it('finds persons of one name, whatever the case, accents and spaces, the oldest first', () => {
    const young = personOf(1, 'José Ruiz', at('2026-02-01T08:00:00.000Z'));
    const old = personOf(2, ' jose  ruiz', at('2026-01-01T08:00:00.000Z'));
    expect(findDuplicates([young, personOf(3, 'Mara Lind'), old])).toEqual([
      { name: ' jose  ruiz', persons: [old, young] },
    ]);
  });

  it('leaves alone what only looks alike, the bin, and names without letters', () => {
    const persons = [
      personOf(1, 'Mara Lind'),
      personOf(2, 'Mara Linde'),
      personOf(3, 'Mara Lind', { deletedAt: birthOf(1).now }),
      personOf(4, '??'),
      personOf(5, '!!'),
    ];
    expect(findDuplicates(persons)).toEqual([]);
  });

  it('changes nobody', () => {
    const persons = Object.freeze([personOf(1, 'A b'), personOf(2, 'Ab')]);
    const before = structuredClone(persons);
    findDuplicates(persons);
    expect(persons).toEqual(before);
  });
});

describe('areToldApart', () => {
  const same = (...teams: string[]) => ({
    name: 'Mara Lind',
    persons: teams.map((team, index) => personOf(index + 1, 'Mara Lind', { team })),
  });

  it('asks no more when each has a team of their own', () => {
    expect(areToldApart(same('Checkout', 'Search'))).toBe(true);
  });

  it('asks on when a team is missing or the same, however it is written', () => {
    expect(areToldApart(same('Checkout', ''))).toBe(false);
    expect(areToldApart(same('Checkout', 'check-out'))).toBe(false);
  });
});
