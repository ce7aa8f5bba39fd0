import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureSources } from '../../../shared/capture/capture-sources.ts';
import { noCorrections } from '../../../shared/capture/capture-corrections.ts';
import type { FindDates } from '../../../shared/capture/date-mention.ts';
import { parseCapture } from '../../../shared/capture/parse-capture.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import ladderData from '../../../resources/ladders/senior-to-staff.json';

const mara = { id: '11111111-1111-4111-8111-111111111111', name: 'Mara Lindqvist' };
const marco = { id: '22222222-2222-4222-8222-222222222222', name: 'Marco' };
const sources: CaptureSources = {
  criteria: LadderSchema.parse(ladderData).criteria,
  persons: [mara, marco],
  tags: ['latency'],
};
const today = '2026-11-24';

/** Knows "yesterday" only: enough to see what the parser does with any date. */
const findYesterday: FindDates = (text) =>
  [...text.matchAll(/\byesterday\b/giu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    from: '2026-11-23',
    until: null,
  }));

const parse = (text: string, corrections = noCorrections) =>
  parseCapture(text, { sources, today, findDates: findYesterday, corrections });

describe('parseCapture', () => {
  it('understands the line that the interface draws', () => {
    const parsed = parse('Cut checkout p99 from 840 to 310 ms +stewardship @mara yesterday');
    expect(parsed.title).toBe('Cut checkout p99 from 840 to 310 ms');
    expect(parsed.kind).toBe('achievement');
    expect(parsed.occurredOn).toBe('2026-11-23');
    expect(parsed.criteria.map(({ criterionId }) => criterionId)).toEqual(['architectural-stewardship']);
    expect(parsed.persons).toMatchObject([{ personId: mara.id, name: 'Mara Lindqvist' }]);
    expect(parsed.figures).toMatchObject([{ name: 'checkout p99', baseline: '840', result: '310', unit: 'ms' }]);
  });

  it('asks for nothing: a plain sentence is an achievement of today', () => {
    expect(parse('Shipped the thing')).toMatchObject({
      title: 'Shipped the thing',
      kind: 'achievement',
      occurredOn: today,
      occurredUntil: null,
      criteria: [],
      tags: [],
      persons: [],
      figures: [],
    });
  });

  it('keeps a name in the middle of a sentence as a word of it', () => {
    expect(parse('Paired with @mara on the #latency budget').title).toBe('Paired with mara on the latency budget');
    expect(parse('Yesterday the build broke').title).toBe('the build broke');
    expect(parse('What yesterday taught me about queues').title).toBe('What yesterday taught me about queues');
  });

  it('offers an unknown person as new and leaves two that fit undecided', () => {
    expect(parse('Reviewed with @dave-cole').persons).toMatchObject([{ personId: null, name: 'Dave Cole' }]);
    expect(parse('Reviewed with @mar').persons).toMatchObject([{ personId: null, name: 'Mar' }]);
    expect(parse('Reviewed with @marc').persons).toMatchObject([{ personId: marco.id }]);
  });

  it.each([
    'C++ migration done',
    'Grew 20 % +20',
    'Fixed #4521',
    'Mailed a@b.example',
    'Upgraded @scope/pkg',
    'Praised +nobody',
  ])('leaves prose alone: %s', (text) => {
    const parsed = parse(text);
    expect(parsed.title).toBe(text);
    expect([parsed.criteria, parsed.tags, parsed.persons]).toEqual([[], [], []]);
  });

  it.each([
    ['Decided to keep Postgres', 'decision'],
    ['Outage of the search cluster', 'incident'],
    ['Paired with Ana', 'mentoring'],
    ['Read the Raft paper', 'learning'],
    ['Wondering why reviews take long', 'reflection'],
    ['Ready for launch', 'achievement'],
  ])('guesses the kind of “%s”: %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  it('follows corrections of kind, date, figure and person', () => {
    const corrected = parse('Read 30 % of it with @mar yesterday', {
      kind: 'achievement',
      when: { from: '2026-11-01', until: '2026-11-02' },
      ignored: ['30 %'],
      persons: { mar: mara.id },
    });
    expect(corrected).toMatchObject({
      title: 'Read 30 % of it with mar yesterday',
      kind: 'achievement',
      occurredOn: '2026-11-01',
      occurredUntil: '2026-11-02',
      figures: [],
      persons: [{ personId: mara.id }],
    });
  });

  it('names two of one name in one line, and the number that tells them apart is no word of the title', () => {
    const second = { id: '33333333-3333-4333-8333-333333333333', name: mara.name };
    const both = { ...sources, persons: [mara, second] };
    const parsed = (text: string) => parseCapture(text, { sources: both, today, findDates: findYesterday });
    const named = parsed('Had @Mara-Lindqvist-2 meet @Mara-Lindqvist-1 on the budget');
    expect(named.persons.map(({ personId }) => personId)).toEqual([second.id, mara.id]);
    expect(named.title).toBe('Had Mara-Lindqvist meet Mara-Lindqvist on the budget');
    expect(parsed('Met @Mara-Lindqvist-7 today again')).toMatchObject({
      title: 'Met Mara-Lindqvist-7 today again',
      persons: [{ personId: null }],
    });
  });

  it('keeps a line that is only a date, so that it can be saved', () => {
    expect(parse('yesterday')).toMatchObject({ title: 'yesterday', occurredOn: '2026-11-23' });
  });

  it('never throws and never loses a character outside of what it cut', () => {
    const bits = fc.constantFrom(
      '+stewardship',
      '+',
      '@mara',
      '@',
      '#x',
      '#',
      'yesterday',
      '840 → 310 ms',
      'from 1 to 2',
      '->',
      '%',
      '𝒳',
      '́',
      ' ',
      '\n',
    );
    const hostile = fc
      .array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const { title, cuts } = parse(text);
        const left = [...cuts].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(title.replace(/\s/gu, '')).toBe(left.replace(/\s/gu, ''));
        for (const { start, end } of cuts)
          expect(text.slice(start, end)).toMatch(/^(?:[+#@]|[+#@]\p{L}\S*|yesterday)$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('stays quick on a line made to be slow', () => {
    const started = performance.now();
    for (const bit of ['1.', 'from 1 ', '@a', '+a-', '9'.repeat(50), '→', ' ']) parse(bit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
