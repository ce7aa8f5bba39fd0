import { describe, expect, it } from 'vitest';
import type { WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import { chosenIds, decide, decidedBefore, keptOf } from '../../../shared/weekly/weekly-decisions.ts';
import { proposalOf } from './week-builders.ts';

const proposals = ['a', 'b', 'c'].map((id) => proposalOf({ id }));
const none: WeeklyDecisions = new Map();

describe('weekly decisions', () => {
  it('takes nothing for kept that nobody kept', () => {
    expect(keptOf(proposals, none)).toEqual([]);
  });

  it('keeps the order of the proposals, not of the keys pressed', () => {
    const decisions = decide(decide(decide(none, 'c', 'kept'), 'a', 'kept'), 'b', 'dropped');
    expect(keptOf(proposals, decisions).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(chosenIds(proposals, decisions, 'dropped')).toEqual(['b']);
  });

  it('changes its mind, and takes back with the same key', () => {
    expect(decide(decide(none, 'a', 'kept'), 'a', 'dropped').get('a')).toBe('dropped');
    expect(decide(decide(none, 'a', 'kept'), 'a', 'kept').has('a')).toBe(false);
  });

  it('remembers what earlier reviews decided, but not those in the bin', () => {
    const note = { keptIds: ['a'], droppedIds: ['b'], deletedAt: null };
    const binned = { keptIds: ['c'], droppedIds: [], deletedAt: '2026-11-27T08:00:00.000Z' };
    expect([...decidedBefore([note, binned])]).toEqual(['a', 'b']);
  });
});
