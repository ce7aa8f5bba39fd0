import { describe, expect, it } from 'vitest';
import { personChoices } from '../../../shared/people/person-choices.ts';
import { personOf } from './people-builders.ts';

const labels = (...persons: Parameters<typeof personChoices>[0][number][]) =>
  personChoices(persons).map(({ label }) => label);

describe('personChoices', () => {
  it('leaves a name alone that only one person has, whatever is known of them', () => {
    expect(labels(personOf(1, 'Mara Lind', { roles: ['manager'], team: 'Checkout' }), personOf(2, 'Wen Li'))).toEqual([
      'Mara Lind',
      'Wen Li',
    ]);
  });

  it('tells two of one name apart by roles and team, however the name is written', () => {
    expect(
      labels(
        personOf(1, 'José Ruiz', { roles: ['peer', 'mentor'], team: 'Billing' }),
        personOf(2, 'jose ruiz', { team: 'Search' }),
        personOf(3, 'Jose Ruiz'),
      ),
    ).toEqual(['José Ruiz (peer, mentor, Billing)', 'jose ruiz (Search)', 'Jose Ruiz']);
  });

  it('numbers those of whom the same is known, the oldest first', () => {
    const young = personOf(1, 'Wen Li', { team: 'Billing', createdAt: '2026-03-01T08:00:00.000Z' });
    const old = personOf(2, 'Wen Li', { team: 'Billing', createdAt: '2026-01-01T08:00:00.000Z' });
    expect(labels(young, old)).toEqual(['Wen Li (Billing, 2)', 'Wen Li (Billing, 1)']);
  });
});
