import { describe, expect, it } from 'vitest';
import { createCase } from '../../../shared/record/new-record.ts';
import { caseLine } from '../../../shared/today/case-line.ts';

const birth = { id: '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f02', now: '2026-10-01T08:00:00.000Z' };
const closing = (cycleClosesOn: string | null) =>
  createCase({ ladderId: 'senior-to-staff', targetLevel: 'Staff', cycleClosesOn }, birth);

describe('caseLine', () => {
  it('says when the cycle closes and when a first draft should be there', () => {
    expect(caseLine(closing('2027-03-12'), '2026-11-24', false)).toEqual({
      target: 'Staff',
      cycle: 'cycle closes 12 March 2027, in 4 months',
      draft: 'first draft in 3 weeks',
    });
  });

  it('asks for the draft now inside the last twelve weeks', () => {
    expect(caseLine(closing('2026-12-20'), '2026-11-24', false).draft).toBe('first draft is due now');
  });

  it('is silent about the draft once a packet exists', () => {
    expect(caseLine(closing('2026-12-20'), '2026-11-24', true).draft).toBeNull();
  });

  it('invents no date', () => {
    expect(caseLine(closing(null), '2026-11-24', false)).toEqual({ target: 'Staff', cycle: null, draft: null });
  });

  it('says when a cycle is over, without a hint that comes too late', () => {
    const line = caseLine(closing('2026-11-10'), '2026-11-24', false);
    expect(line.cycle).toBe('cycle closed 10 November 2026, 2 weeks ago');
    expect(line.draft).toBeNull();
    expect(caseLine(closing('2026-11-24'), '2026-11-24', false).cycle).toBe('cycle closes today');
  });
});
