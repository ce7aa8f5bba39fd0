import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/local-date.ts';
import type { ReadinessInput } from '../../../shared/readiness/derive-readiness.ts';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import { verdictRank } from '../../../shared/readiness/verdict.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import { addition, asOf, confirmation, entryOf, evidenceOf, idOf, ladder, metricOf } from './record-builders.ts';

const criterion = ladder.criteria[1]!;
const markerIds = [null, ...criterion.markers.map((marker) => marker.id)];

interface Shape {
  slot: number;
  daysAgo: number;
  range: number;
  addedAgo: number[];
  outcome: number;
  role: boolean;
  confirmed: boolean;
  marker: number;
  lock: boolean;
}

/** Weighted so that a good part of the records reaches *emerging* and *supported*; else there would be little to lower. */
const shape: fc.Arbitrary<Shape> = fc.record({
  slot: fc.integer({ min: 0, max: 7 }),
  daysAgo: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 340 }) }, fc.integer({ min: -40, max: 500 })),
  range: fc.integer({ min: 0, max: 90 }),
  addedAgo: fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 3 }),
  outcome: fc.constantFrom(0, 1, 1, 2, 2, 3),
  role: fc.constantFrom(true, true, false),
  confirmed: fc.boolean(),
  marker: fc.integer({ min: 0, max: markerIds.length - 1 }),
  lock: fc.boolean(),
});

/** Entries are shared between links: the slot decides the entry, the first shape of a slot decides what it says. */
function recordOf(shapes: readonly Shape[], against: readonly Shape[]): { entries: Entry[]; evidence: Evidence[] } {
  const entries = new Map<string, Entry>();
  const evidence = [...shapes, ...against].map((one, index) => {
    const occurredOn = addDays(asOf, -one.daysAgo);
    const entry = entryOf(one.slot, {
      occurredOn,
      occurredUntil: one.range === 0 ? null : addDays(occurredOn, one.range),
      additions: one.addedAgo.map((ago, at) => addition(at, addDays(asOf, -ago))),
      result: one.outcome === 1 ? 'Adopted.' : '',
      metrics: one.outcome < 2 ? [] : [metricOf({ source: one.outcome === 2 ? 'Grafana' : '' })],
      myRole: one.role ? 'lead' : '',
      audience: { kind: one.lock ? 'me' : 'inside' },
    });
    if (!entries.has(entry.id)) entries.set(entry.id, entry);
    return evidenceOf(index, idOf(one.slot), {
      criterionId: criterion.id,
      markerId: markerIds[one.marker] ?? null,
      stance: index < shapes.length ? 'supports' : 'contradicts',
      confirmations: one.confirmed ? [confirmation] : [],
    });
  });
  return { entries: [...entries.values()], evidence };
}

const away = fc
  .record({ start: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 200 }) })
  .map(({ start, days }) => ({ away: [{ from: addDays(asOf, -start - days), to: addDays(asOf, -start) }] }));

const plan = fc
  .integer({ min: 1, max: 24 })
  .map((windowMonths) => ({ windowMonths, managerStances: [], targetLevel: 'Staff' }));

const derive = (
  entries: readonly Entry[],
  evidence: readonly Evidence[],
  rest: Pick<ReadinessInput, 'positions' | 'case'>,
) => deriveReadiness({ ladder, entries: new Map(entries.map((entry) => [entry.id, entry])), evidence, asOf, ...rest });

const world = fc.record({ positions: fc.array(away, { maxLength: 2 }), case: fc.option(plan) });
const find = (readiness: ReturnType<typeof derive>) => readiness.criteria[1]!;

describe('verdicts, whatever the record', () => {
  it('are never lowered by one more piece of supporting evidence', () => {
    fc.assert(
      fc.property(
        fc.array(shape, { maxLength: 12 }),
        fc.array(shape, { maxLength: 4 }),
        fc.nat(),
        world,
        (all, against, at, rest) => {
          const { entries, evidence } = recordOf(all, against);
          const dropped = all.length === 0 ? -1 : at % all.length;
          const fewer = evidence.filter((_, index) => index !== dropped);
          const [before, after] = [derive(entries, fewer, rest), derive(entries, evidence, rest)];
          expect(verdictRank(find(after).verdict)).toBeGreaterThanOrEqual(verdictRank(find(before).verdict));
          const counts = (readiness: typeof before) => find(readiness).months.map(({ level }) => level);
          counts(before).forEach((level, month) => expect(counts(after)[month]).toBeGreaterThanOrEqual(level));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are never raised by a contradiction, once anything is recorded', () => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 12 }), shape, world, (all, against, rest) => {
        const { entries, evidence } = recordOf(all, [against]);
        const [before, after] = [derive(entries, evidence.slice(0, -1), rest), derive(entries, evidence, rest)];
        fc.pre(find(before).verdict !== 'nothing recorded');
        expect(verdictRank(find(after).verdict)).toBeLessThanOrEqual(verdictRank(find(before).verdict));
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(shape, { maxLength: 12 }),
        fc.array(shape, { maxLength: 3 }),
        world,
        (all, against, rest) => {
          const { entries, evidence } = recordOf(all, against);
          const turned = derive([...entries].reverse(), [...evidence].reverse(), rest);
          expect(turned).toEqual(derive(entries, evidence, rest));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('fill a month only where a dated day lies in it', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 12 }), world, (all, rest) => {
        const { entries, evidence } = recordOf(all, []);
        const days = entries.flatMap((entry) => [
          entry.occurredOn,
          entry.occurredUntil ?? '',
          ...entry.additions.map((one) => one.occurredOn),
        ]);
        for (const cell of find(derive(entries, evidence, rest)).months.filter(({ level }) => level > 0)) {
          expect(days.some((day) => day.startsWith(cell.month) && day <= asOf)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
