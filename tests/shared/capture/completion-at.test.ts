import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../shared/capture/completion-at.ts';
import { matchPerson } from '../../../shared/capture/match-person.ts';
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

  it('gives each of several of one name a word of their own, in the order in which they came', () => {
    const named = (id: string, name: string, since?: string) => ({ id, name, ...(since ? { since } : {}) });
    const persons = [
      named('a', 'Mara Lind', '2026-11-02'),
      named('b', 'Mara Lind', '2026-11-01'),
      named('c', 'Mara Lind 2', '2026-11-03'),
      named('d', 'Zoë'),
      named('e', 'Zoe'),
    ];
    const inserts = (text: string) =>
      completionAt(text, text.length, { ...sources, persons })?.offers.map(({ insert, personId }) => [
        insert,
        personId,
      ]);
    expect(inserts('@mara')).toEqual([
      ['@Mara-Lind-3', 'a'],
      ['@Mara-Lind-1', 'b'],
      ['@Mara-Lind-2', undefined],
      ['@mara', undefined],
    ]);
    expect(inserts('@zo')).toEqual([
      ['@Zoë-1', 'd'],
      ['@Zoe-2', 'e'],
      ['@zo', undefined],
    ]);
    for (const { id } of persons) {
      const words = [...(inserts('@mara') ?? []), ...(inserts('@zo') ?? [])];
      const word = (words.find(([, meant]) => meant === id)?.[0] ?? '@Mara-Lind-2').slice(1);
      expect(matchPerson(word, persons)?.id).toBe(id);
      expect(inserts(`@${word}`)?.map(([insert]) => insert) ?? []).not.toContain('@Mara-Lind-1');
    }
    expect(matchPerson('Mara-Lind-9', persons)).toBeNull();
    expect(matchPerson('Mara-Lind-1', [named('a', 'Mara Lind')])).toBeNull();
  });

  it('offers tags in use, replaces the half-typed word only, and keeps quiet elsewhere', () => {
    expect(at('x #la')).toMatchObject({ span: { start: 2, end: 5 }, offers: [{ insert: '#latency' }] });
    expect(at('plain words')).toBeNull();
    expect(completionAt('x #la more', 10, sources)).toBeNull();
  });
});
