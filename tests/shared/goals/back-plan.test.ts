import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../shared/dates/local-date.ts';
import { backPlan } from '../../../shared/goals/back-plan.ts';
import { defaultLeadDays } from '../../../shared/goals/lead-days.ts';
import { accepted, today, wordsOf } from './goal-builders.ts';

const steps = (closesOn: string, leads = defaultLeadDays) => accepted(backPlan(closesOn, leads, today)).steps;

describe('backPlan', () => {
  it('counts back from the closing day, weekends moved to the Friday before', () => {
    expect(steps('2027-03-12').map(({ id, on, moved }) => [id, on, moved])).toEqual([
      ['firstDrafts', '2026-12-18', false],
      ['readers', '2027-01-29', false],
      ['final', '2027-02-26', false],
      ['handIn', '2027-03-09', false],
    ]);
    // 14 March 2027 is a Sunday.
    expect(steps('2027-03-14').map(({ on, moved }) => [on, moved])).toEqual([
      ['2026-12-18', true],
      ['2027-01-29', true],
      ['2027-02-26', true],
      ['2027-03-11', false],
    ]);
  });

  it('says which step is past, and keeps its day', () => {
    const [drafts, readers] = steps('2027-01-29');
    expect(drafts).toMatchObject({ on: '2026-11-06', late: '“First drafts” was due on 6 November 2026, 3 weeks ago.' });
    expect(readers!.late).toBeNull();
    expect(steps('2026-11-24', { firstDrafts: 0, readers: 0, final: 0, handIn: 0 })[0]!.late).toBeNull();
  });

  it('answers in words without a date, after it, and for lead times that make no plan', () => {
    expect(wordsOf(backPlan(null, defaultLeadDays, today))).toMatch(/no closing date/);
    expect(wordsOf(backPlan('2026-11-23', defaultLeadDays, today))).toMatch(/closed on 23 November 2026/);
    const withLeads = (leads: object) => wordsOf(backPlan('2027-03-12', { ...defaultLeadDays, ...leads }, today));
    expect(withLeads({ readers: 100 })).toMatch(/out of order/);
    expect(withLeads({ readers: 10 })).toMatch(/out of order/);
    expect(withLeads({ final: 2 })).toMatch(/out of order/);
    expect(withLeads({ handIn: -1 })).toMatch(/negative/);
    expect(withLeads({ final: 14.5 })).toMatch(/whole number/);
    expect(withLeads({ firstDrafts: 1000 })).toMatch(/two years/);
  });

  it('never plans a weekend, a wrong order, or later than asked', () => {
    const leads = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(leads, fc.integer({ min: 0, max: 900 }), (days, ahead) => {
        const [firstDrafts, readers, final, handIn] = days.sort((a, b) => b - a) as [number, number, number, number];
        const wanted = { firstDrafts, readers, final, handIn };
        const closesOn = addDays(today, ahead);
        const plan = steps(closesOn, wanted);
        expect(plan.map(({ on }) => on)).toEqual(plan.map(({ on }) => on).sort());
        for (const { id, on, late } of plan) {
          expect(weekday(on)).toBeLessThan(6);
          expect(on <= addDays(closesOn, -wanted[id]) && on >= addDays(closesOn, -wanted[id] - 2)).toBe(true);
          expect(late !== null).toBe(on < today);
        }
      }),
    );
  });
});
