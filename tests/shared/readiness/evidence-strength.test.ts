import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence, Strength } from '../../../shared/record/evidence.ts';
import { evidenceStrength } from '../../../shared/readiness/evidence-strength.ts';
import { asOf, confirmation, entryOf, evidenceOf, metricOf } from './record-builders.ts';

const strengthOf = (
  entry: Parameters<typeof entryOf>[1],
  evidence: Parameters<typeof evidenceOf>[2] = {},
): ReturnType<typeof evidenceStrength> =>
  evidenceStrength(evidenceOf(1, entryOf(1).id, evidence), entryOf(1, entry), asOf);

describe('strength of evidence', () => {
  it.each([
    ['nothing but a title', {}, {}, 'thin'],
    ['a role alone', { myRole: 'lead' }, {}, 'thin'],
    ['a role and a confirmation, but no outcome', { myRole: 'lead' }, { confirmations: [confirmation] }, 'thin'],
    ['an outcome alone', { result: 'Two teams use it.' }, {}, 'thin'],
    ['an outcome and a role', { result: 'Two teams use it.', myRole: 'lead' }, {}, 'fair'],
    ['an outcome and a confirmation', { metrics: [metricOf()] }, { confirmations: [confirmation] }, 'fair'],
    ['all three', { metrics: [metricOf()], myRole: 'lead' }, { confirmations: [confirmation] }, 'strong'],
    ['blanks', { result: '  ', myRole: ' ' }, { confirmations: [{ ...confirmation, name: ' ' }] }, 'thin'],
  ] satisfies [string, Partial<Entry>, Partial<Evidence>, Strength][])('%s', (_name, entry, evidence, strength) => {
    expect(strengthOf(entry, evidence).strength).toBe(strength);
  });

  it('does not take a figure without a source for an outcome, and says so', () => {
    const { strength, reasons } = strengthOf({ metrics: [metricOf({ source: '' })], myRole: 'lead' });
    expect(strength).toBe('thin');
    expect(reasons[0]).toBe('No outcome yet: 840 → 310 ms names no source.');
  });

  it('tells the result in one line, cut at a word', () => {
    const told = (result: string) => strengthOf({ result }).reasons[0];
    expect(told('Two teams\nuse it')).toBe('Outcome: Two teams use it.');
    expect(told('Held!')).toBe('Outcome: Held!');
    const long = told('word '.repeat(100)) ?? '';
    expect(long).toMatch(/word …$/);
    expect(long.length).toBeLessThan(160);
    expect(told('x'.repeat(500))?.length).toBeLessThan(160);
  });

  it('marks an estimate as one', () => {
    expect(strengthOf({ metrics: [metricOf({ basis: 'estimate' })] }).reasons[0]).toBe(
      'Outcome: 840 → 310 ms (Grafana, an estimate).',
    );
  });

  it('does not know yet what is confirmed later', () => {
    const later = { confirmations: [{ ...confirmation, confirmedOn: '2026-12-01' }] };
    expect(strengthOf({ result: 'Done.', myRole: 'lead' }, later).strength).toBe('fair');
  });

  it('lets an override win and tells its reason and what the rule would say', () => {
    const strengthOverride = { strength: 'strong', reason: 'The director cited it.' } as const;
    const { strength, reasons } = strengthOf({}, { strengthOverride });
    expect(strength).toBe('strong');
    expect(reasons[0]).toBe('Set to strong by you (the rule says thin): The director cited it.');
  });
});
