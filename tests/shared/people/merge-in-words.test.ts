import { describe, expect, it } from 'vitest';
import { movedInWords } from '../../../shared/people/merge-in-words.ts';

describe('movedInWords', () => {
  it('says how many of each kind move, the most first', () => {
    expect(movedInWords({ meeting: 1, entry: 12, evidence: 2, feedback: 1, topic: 2 })).toEqual([
      '12 entries',
      '2 pieces of evidence',
      '2 topics',
      '1 piece of feedback',
      '1 meeting',
    ]);
  });

  it('says nothing where nothing moves', () => {
    expect(movedInWords({})).toEqual([]);
  });
});
