import { describe, expect, it } from 'vitest';
import type { ImpactMetric } from '../../../shared/record/impact-metric.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import { answerFollowUp, dueFollowUps } from '../../../shared/today/due-follow-ups.ts';

const birth = { id: '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f1f01', now: '2026-10-01T08:00:00.000Z' };
const metric = (fields: Partial<ImpactMetric>): ImpactMetric => ({
  name: 'p99',
  baseline: '840',
  result: '310',
  unit: 'ms',
  source: 'Grafana',
  basis: 'measured',
  followUpOn: '2026-11-20',
  hold: 'unknown',
  ...fields,
});
const entryWith = (...metrics: ImpactMetric[]) =>
  createEntry({ title: 'Cut p99 of checkout', occurredOn: '2026-10-01', metrics }, birth);

describe('dueFollowUps', () => {
  it('asks on the day itself and later, never before', () => {
    expect(dueFollowUps([entryWith(metric({}))], '2026-11-19')).toEqual([]);
    expect(dueFollowUps([entryWith(metric({}))], '2026-11-20')).toHaveLength(1);
    expect(dueFollowUps([entryWith(metric({}))], '2027-02-01')).toHaveLength(1);
  });

  it('leaves out what was answered and what was never to be asked', () => {
    const entry = entryWith(metric({ hold: 'held' }), metric({ followUpOn: null }), metric({ hold: 'did not hold' }));
    expect(dueFollowUps([entry], '2026-11-24')).toEqual([]);
  });

  it('puts the longest waiting first', () => {
    const entry = entryWith(metric({ name: 'later', followUpOn: '2026-11-22' }), metric({ name: 'earlier' }));
    expect(dueFollowUps([entry], '2026-11-24').map((due) => due.metric.name)).toEqual(['earlier', 'later']);
  });

  it('answers one figure and leaves the others alone', () => {
    const entry = entryWith(metric({ name: 'a' }), metric({ name: 'b' }));
    expect(answerFollowUp(entry, 1, 'did not hold').map(({ hold }) => hold)).toEqual(['unknown', 'did not hold']);
  });
});
