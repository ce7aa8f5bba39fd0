import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../shared/capture/completion-at.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import ladderData from '../../../resources/ladders/senior-to-staff.json';

const sources = {
  criteria: LadderSchema.parse(ladderData).criteria,
  persons: [
    { id: '1', name: 'Mara Lindqvist' },
    { id: '2', name: 'Mara Oduya' },
    { id: '3', name: 'José' },
  ],
  tags: ['latency', 'on-call'],
};
const at = (text: string) => completionAt(text, text.length, sources);

describe('completionAt', () => {
  it('lists every criterion behind a bare plus and narrows by alias or name', () => {
    expect(at('x +')?.offers).toHaveLength(5);
    expect(at('x +stew')?.offers.map(({ insert }) => insert)).toEqual(['+stewardship']);
    expect(at('x +zzz')).toBeNull();
  });

  it('tells two people of one first name apart, and finds accents without typing them', () => {
    expect(at('with @mara')?.offers).toEqual([
      { insert: '@Mara-Lindqvist', label: 'Mara Lindqvist', hint: '' },
      { insert: '@Mara-Oduya', label: 'Mara Oduya', hint: '' },
      { insert: '@mara', label: 'Mara', hint: 'new person' },
    ]);
    expect(at('with @jos')?.offers).toEqual([{ insert: '@José', label: 'José', hint: '' }]);
  });

  it('offers tags in use, replaces the half-typed word only, and keeps quiet elsewhere', () => {
    expect(at('x #la')).toMatchObject({ span: { start: 2, end: 5 }, offers: [{ insert: '#latency' }] });
    expect(at('plain words')).toBeNull();
    expect(completionAt('x #la more', 10, sources)).toBeNull();
  });
});
