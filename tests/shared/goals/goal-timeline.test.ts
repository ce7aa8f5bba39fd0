import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/local-date.ts';
import { goalTimeline } from '../../../shared/goals/goal-timeline.ts';
import { goalOf, now } from './goal-builders.ts';

describe('goalTimeline', () => {
  it('cuts bars at the window and says so', () => {
    const goals = [
      goalOf({ startsOn: '2026-09-10', targetOn: '2026-10-10' }, 1),
      goalOf({ startsOn: '2026-10-11', targetOn: null }, 2),
      goalOf({ startsOn: '2026-10-05', targetOn: '2026-10-05' }, 3),
    ];
    const { days, lanes, spans } = goalTimeline(goals, '2026-10', '2026-11');
    expect(days).toBe(61);
    expect(lanes).toBe(2);
    expect(spans.map(({ goal, ...bar }) => [goals.indexOf(goal), bar])).toEqual([
      [0, { lane: 0, offset: 0, length: 10, startsEarlier: true, goesOn: false }],
      [2, { lane: 1, offset: 4, length: 1, startsEarlier: false, goesOn: false }],
      [1, { lane: 0, offset: 10, length: 51, startsEarlier: false, goesOn: true }],
    ]);
  });

  it('leaves out what does not touch the window, the bin, and everything when the months are the wrong way round', () => {
    const goals = [
      goalOf({ startsOn: '2026-01-01', targetOn: '2026-09-30' }, 1),
      goalOf({ startsOn: '2026-12-01', targetOn: null }, 2),
      goalOf({ startsOn: '2026-10-05', deletedAt: now }, 3),
    ];
    expect(goalTimeline(goals, '2026-10', '2026-11').spans).toEqual([]);
    expect(goalTimeline([goalOf()], '2026-11', '2026-10')).toMatchObject({ days: 0, lanes: 0, spans: [] });
  });

  it('never lets two bars of a row share a day, nor leave the window', () => {
    const one = fc.record({ start: fc.integer({ min: -200, max: 400 }), length: fc.option(fc.nat(300)) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (shapes) => {
        const goals = shapes.map(({ start, length }, n) => {
          const startsOn = addDays('2026-06-01', start);
          return goalOf({ startsOn, targetOn: length === null ? null : addDays(startsOn, length) }, n);
        });
        const { days, lanes, spans } = goalTimeline(goals, '2026-06', '2027-02');
        const used = new Set<string>();
        let covered = 0;
        for (const { lane, offset, length } of spans) {
          expect(lane).toBeLessThan(lanes);
          expect(offset >= 0 && length >= 1 && offset + length <= days).toBe(true);
          for (let day = offset; day < offset + length; day += 1) {
            covered += 1;
            used.add(`${lane}:${day}`);
          }
        }
        expect(used.size).toBe(covered);
      }),
    );
  });
});
