import { describe, expect, it } from 'vitest';
import type { ReadinessInput } from '../../../shared/readiness/derive-readiness.ts';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import type { CriterionReadiness } from '../../../shared/readiness/readiness.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import { addition, asOf, confirmation, entryOf, evidenceOf, ladder, metricOf } from './record-builders.ts';

type Pair = [Entry, Evidence];

const pair = (number: number, entry: Partial<Entry> = {}, evidence: Partial<Evidence> = {}): Pair => {
  const record = entryOf(number, entry);
  return [record, evidenceOf(number, record.id, evidence)];
};

const solid = (number: number, occurredOn: string, evidence: Partial<Evidence> = {}): Pair =>
  pair(number, { occurredOn, result: 'Two teams use it.', myRole: 'lead' }, evidence);

const derive = (pairs: readonly Pair[], more: Partial<ReadinessInput> = {}) =>
  deriveReadiness({
    ladder,
    entries: new Map(pairs.map(([entry]) => [entry.id, entry])),
    evidence: pairs.map(([, evidence]) => evidence),
    positions: [],
    case: null,
    asOf,
    ...more,
  });

function stewardship(pairs: readonly Pair[], more: Partial<ReadinessInput> = {}): CriterionReadiness {
  const found = derive(pairs, more).criteria.find(({ criterion }) => criterion.id === 'architectural-stewardship');
  if (!found) throw new Error('The criterion is missing.');
  return found;
}

const texts = (readiness: CriterionReadiness): string => readiness.sentences.map(({ text }) => text).join(' ');
const filled = (readiness: CriterionReadiness): string[] =>
  readiness.months.filter(({ level }) => level > 0).map(({ month }) => month);

const supported: Pair[] = [
  solid(1, '2026-03-04', { markerId: 'decision-adopted', confirmations: [confirmation] }),
  solid(2, '2026-06-10', { markerId: 'direction-written' }),
  solid(3, '2026-10-01', { markerId: 'direction-written' }),
];

describe('the verdict', () => {
  it('is “nothing recorded” without evidence, and asks no more than that', () => {
    const readiness = stewardship([]);
    expect(readiness.verdict).toBe('nothing recorded');
    expect(readiness.months).toHaveLength(12);
  });

  it('is “not enough to judge” with thin evidence, however much of it', () => {
    const thin = Array.from({ length: 30 }, (_, index) =>
      pair(index + 1, { occurredOn: `2026-0${(index % 9) + 1}-05` }),
    );
    expect(stewardship(thin).verdict).toBe('not enough to judge');
  });

  it('is “emerging” with two solid entries in two months, not in one', () => {
    expect(stewardship([solid(1, '2026-05-01'), solid(2, '2026-05-20')]).verdict).toBe('not enough to judge');
    expect(stewardship([solid(1, '2026-05-01'), solid(2, '2026-06-20')]).verdict).toBe('emerging');
  });

  it('is “supported” with three solid entries, one strong, on two markers in a quarter of the months', () => {
    expect(stewardship(supported).verdict).toBe('supported');
    expect(stewardship(supported.slice(1)).verdict).toBe('emerging');
  });

  it('does not tick a marker for a link that names none, or one that the ladder does not know', () => {
    const loose = supported.map(([entry, evidence]): Pair => [entry, { ...evidence, markerId: null }]);
    expect(stewardship(loose).verdict).toBe('emerging');
    expect(texts(stewardship(loose))).toContain('3 links name no marker and tick none yet.');
    const foreign = supported.map(([entry, evidence]): Pair => [entry, { ...evidence, markerId: 'of-another-ladder' }]);
    expect(stewardship(foreign).verdict).toBe('emerging');
    expect(stewardship(foreign).unmarked).toHaveLength(3);
  });

  it('names its entries and what is missing', () => {
    const readiness = stewardship(supported.slice(1));
    expect(readiness.sentences[0]?.entries.map(({ title }) => title)).toEqual(['Entry 3', 'Entry 2']);
    expect(texts(readiness)).toContain('Missing for “supported”: 1 more entry that is more than thin, 1 strong entry');
  });

  it('does not count what is in the bin, what is missing, or another ladder’s evidence', () => {
    const [entry, evidence] = solid(1, '2026-05-01');
    const bin = '2026-11-01T00:00:00.000Z';
    expect(stewardship([[{ ...entry, deletedAt: bin }, evidence]]).verdict).toBe('nothing recorded');
    expect(stewardship([[entry, { ...evidence, deletedAt: bin }]]).verdict).toBe('nothing recorded');
    expect(stewardship([[entry, evidence]], { entries: new Map() }).verdict).toBe('nothing recorded');
    expect(stewardship([[entry, { ...evidence, ladderId: 'other' }]]).verdict).toBe('nothing recorded');
  });
});

describe('contradiction', () => {
  it('lowers the verdict one step and is named', () => {
    const readiness = stewardship([...supported, pair(4, { title: 'Reverted' }, { stance: 'contradicts' })]);
    expect(readiness.verdict).toBe('emerging');
    const told = readiness.sentences.find(({ text }) => text.startsWith('1 entry contradicts'));
    expect(told?.text).toContain('Without it the verdict would be “supported”.');
    expect(told?.entries[0]?.title).toBe('Reverted');
    expect(texts(readiness)).not.toContain('Missing');
  });

  it('leaves nothing to judge when as much contradicts as is solid', () => {
    const against = [4, 5, 6].map((number) => pair(number, {}, { stance: 'contradicts' }));
    expect(stewardship([...supported, ...against]).verdict).toBe('not enough to judge');
  });

  it('comes by itself from a gain that did not hold', () => {
    const lost = pair(4, { metrics: [metricOf({ hold: 'did not hold' })], myRole: 'lead' });
    const readiness = stewardship([...supported, lost]);
    expect(readiness.verdict).toBe('emerging');
    expect(readiness.items[0]?.reasons[0]).toBe('Contradicts: 840 → 310 ms did not hold.');
    expect(readiness.months.at(-1)).toMatchObject({ level: 0, contradicted: true });
  });
});

describe('the months', () => {
  it('hold dated days only, never the months that a range spans', () => {
    const range = pair(1, {
      occurredOn: '2026-02-10',
      occurredUntil: '2026-09-01',
      additions: [addition(1, '2026-05-05')],
    });
    expect(filled(stewardship([range]))).toEqual(['2026-02', '2026-05', '2026-09']);
  });

  it('end with the day asked for: what comes later is not known yet', () => {
    const entry = pair(1, { occurredOn: '2026-02-10', additions: [addition(1, '2026-05-05')] });
    expect(filled(stewardship([entry], { asOf: '2026-04-30' }))).toEqual(['2026-02']);
    expect(stewardship([entry], { asOf: '2026-01-31' }).verdict).toBe('nothing recorded');
  });

  it('are as many as the case looks back over, and older entries are named but not counted', () => {
    const plan = { windowMonths: 6, managerStances: [], targetLevel: 'Staff' };
    const readiness = stewardship([solid(1, '2026-01-10')], { case: plan });
    expect(readiness.months.map(({ month }) => month)).toEqual([
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(readiness.verdict).toBe('nothing recorded');
    expect(texts(readiness)).toContain('1 entry before the window is not counted.');
  });

  it('show the best strength of the month', () => {
    const thin = pair(9, { occurredOn: '2026-03-20' });
    expect(stewardship([...supported, thin]).months.find(({ month }) => month === '2026-03')?.level).toBe(3);
  });

  it('are neutral when away: fewer are asked for, and evidence there still shows', () => {
    const away = { away: [{ from: '2026-01-01', to: '2026-08-31' }] };
    const close: Pair[] = [
      solid(1, '2026-09-04', { markerId: 'decision-adopted', confirmations: [confirmation] }),
      solid(2, '2026-09-10', { markerId: 'direction-written' }),
      solid(3, '2026-10-01', { markerId: 'direction-written' }),
    ];
    expect(stewardship(close).verdict).toBe('emerging');
    const readiness = stewardship(close, { positions: [away] });
    expect(readiness.verdict).toBe('supported');
    expect(texts(readiness)).toContain('in 2 of 4 months (8 months away left out)');
    expect(readiness.months.filter((cell) => cell.away)).toHaveLength(8);
  });

  it('are not away for a short holiday', () => {
    const readiness = stewardship([], { positions: [{ away: [{ from: '2026-07-01', to: '2026-07-14' }] }] });
    expect(readiness.months.some((cell) => cell.away)).toBe(false);
  });
});

describe('what stands beside the verdict', () => {
  it('counts private evidence by entry', () => {
    const mine = supported.map(([entry, evidence], index): Pair => [
      index === 0 ? { ...entry, audience: { kind: 'me' } } : entry,
      evidence,
    ]);
    expect(texts(stewardship(mine))).toContain('1 of 3 rests on private evidence; no reader will see it.');
    expect(stewardship(mine).verdict).toBe('supported');
  });

  it('ticks a marker by solid evidence alone', () => {
    const readiness = stewardship([
      solid(1, '2026-05-01', { markerId: 'decision-adopted' }),
      pair(2, {}, { markerId: 'legacy-retired' }),
    ]);
    const ticked = readiness.markers.filter((marker) => marker.ticked).map(({ marker }) => marker.id);
    expect(ticked).toEqual(['decision-adopted']);
    expect(readiness.markers.find(({ marker }) => marker.id === 'legacy-retired')?.items).toHaveLength(1);
  });

  it('gives the manager’s latest word as of the day', () => {
    const said = (stance: 'agrees' | 'not yet', statedOn: string) => ({
      criterionId: 'architectural-stewardship',
      stance,
      statedOn,
      words: '',
    });
    const plan = {
      windowMonths: 12,
      targetLevel: 'Staff',
      managerStances: [said('agrees', '2026-11-03'), said('not yet', '2026-06-01')],
    };
    expect(stewardship([], { case: plan }).managerStance?.stance).toBe('agrees');
    expect(stewardship([], { case: plan, asOf: '2026-07-01' }).managerStance?.stance).toBe('not yet');
    expect(stewardship([], { case: plan, asOf: '2026-05-01' }).managerStance).toBeNull();
  });

  it('states the rule in the numbers of the window', () => {
    expect(derive([]).rule).toContain(
      '3 entries that are more than thin, 1 of them strong, in 3 months and on 2 markers',
    );
  });

  it('folds criteria below the target level away as a baseline', () => {
    const first = ladder.criteria[0]!;
    const lower = { ...ladder, criteria: [...ladder.criteria, { ...first, id: 'delivers', level: 'senior' as const }] };
    const readiness = derive([], { ladder: lower });
    expect(readiness.criteria).toHaveLength(5);
    expect(readiness.baseline.map(({ id }) => id)).toEqual(['delivers']);
  });
});
