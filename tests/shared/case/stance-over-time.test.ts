import { describe, expect, it } from 'vitest';
import { STALE_STANCE_DAYS, stanceOverTime } from '../../../shared/case/stance-over-time.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';

const said = (criterionId: string, statedOn: string, stance: ManagerStance['stance']): ManagerStance => ({
  criterionId,
  statedOn,
  stance,
  words: '',
});

describe('stanceOverTime', () => {
  it('gives each criterion its history and the latest word, as of the day', () => {
    const stances = [
      said('a', '2026-11-03', 'agrees'),
      said('a', '2026-06-01', 'not yet'),
      said('a', '2026-12-01', 'disagrees'),
      said('gone', '2026-11-03', 'agrees'),
    ];
    const [a, b] = stanceOverTime(stances, ['a', 'b'], '2026-11-24');
    expect(a?.history.map(({ stance }) => stance)).toEqual(['not yet', 'agrees']);
    expect(a?.latest?.statedOn).toBe('2026-11-03');
    expect(b).toEqual({ criterionId: 'b', history: [], latest: null, isStale: false });
  });

  it('takes the word that was written down last when a day has two', () => {
    const [a] = stanceOverTime(
      [said('a', '2026-11-03', 'agrees'), said('a', '2026-11-03', 'not yet')],
      ['a'],
      '2026-11-24',
    );
    expect(a?.latest?.stance).toBe('not yet');
  });

  it('is stale after a quarter, and not a day before', () => {
    const staleOn = (day: string) => stanceOverTime([said('a', '2026-01-01', 'agrees')], ['a'], day)[0]?.isStale;
    expect(staleOn(addDays('2026-01-01', STALE_STANCE_DAYS))).toBe(false);
    expect(staleOn(addDays('2026-01-01', STALE_STANCE_DAYS + 1))).toBe(true);
  });
});
