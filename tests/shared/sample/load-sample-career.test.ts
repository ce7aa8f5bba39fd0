import { describe, expect, it } from 'vitest';
import ladderJson from '../../../resources/ladders/senior-to-staff.json';
import { sampleCareer } from '../../../resources/sample-career/sample-career.ts';
import type { Change } from '../../../shared/change/change-set.ts';
import { addDays, daysBetween, weekday } from '../../../shared/dates/local-date.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import { nextStep } from '../../../shared/readiness/next-step.ts';
import type { RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../../shared/record/record-kinds.ts';
import { loadSampleCareer } from '../../../shared/sample/load-sample-career.ts';

const ladder = LadderSchema.parse(ladderJson);
const loadAnew = (today: string) => loadSampleCareer(sampleCareer, { today, now: `${today}T09:30:00.000Z` });

const loaded = new Map<string, Change[]>();
function load(today: string): Change[] {
  const changes = loaded.get(today) ?? loadAnew(today);
  loaded.set(today, changes);
  return changes;
}

function recordsOf<K extends RecordKind>(kind: K, today = '2026-11-24'): RecordOf<K>[] {
  return load(today).flatMap((change) =>
    change.op === 'put' && change.kind === kind ? [change.record as RecordOf<K>] : [],
  );
}

/** Five years from now on, a prime number of days apart, so that every weekday and month boundary comes by. */
const days = Array.from({ length: 30 }, (_, index) => addDays('2026-11-20', index * 61));

describe('the sample career', () => {
  it('is a whole record, and every part of it fits its schema without losing a field', () => {
    for (const change of load('2026-11-24')) {
      if (change.op !== 'put') throw new Error('The sample removes nothing.');
      expect(recordSchemas[change.kind].parse(change.record)).toEqual(change.record);
    }
    const sparse = [...sampleCareer.entries, ...sampleCareer.projects, ...sampleCareer.persons, sampleCareer.case];
    const byId = new Map(load('2026-11-24').map((change) => [change.op === 'put' ? change.record.id : '', change]));
    for (const record of sparse) {
      const change = byId.get(String(record['id']));
      expect(change?.op === 'put' && Object.keys(change.record)).toEqual(expect.arrayContaining(Object.keys(record)));
    }
  });

  it('has what later work needs: sizes, kinds, and every shape of entry', () => {
    const entries = recordsOf('entry');
    expect(entries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(6);
    for (const shape of [
      entries.filter(({ open }) => open),
      entries.filter(({ additions }) => additions.length > 1),
      entries.filter(({ occurredUntil }) => occurredUntil !== null),
      entries.filter(({ metrics }) => metrics.length > 0),
      entries.filter(({ audience }) => audience.kind === 'me'),
      entries.filter(({ audience }) => audience.kind === 'people'),
      entries.filter(({ links }) => links.length > 0),
      entries.filter(({ tags }) => tags.length > 0),
      entries.filter(({ text }) => text === ''),
      entries.filter(({ text }) => text.length > 400),
    ]) {
      expect(shape.length).toBeGreaterThanOrEqual(3);
    }
    expect(recordsOf('project')).toHaveLength(6);
    expect(recordsOf('person').length).toBeGreaterThanOrEqual(8);
    expect(recordsOf('position').flatMap(({ away }) => away)).toHaveLength(1);
    expect([recordsOf('case').length, recordsOf('packet').length, recordsOf('position').length]).toEqual([2, 1, 2]);
  });

  it('refers only to what it holds, and uses every id once', () => {
    const changes = load('2026-11-24');
    const ids = changes.map((change) => (change.op === 'put' ? change.record.id : change.id));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const [entries, evidence] = [recordsOf('entry'), recordsOf('evidence')];
    const named = [
      ...entries.flatMap((entry) => [entry.projectId ?? [], entry.personIds].flat()),
      ...entries.flatMap(({ audience }) => (audience.kind === 'people' ? audience.personIds : [])),
      ...evidence.flatMap((one) => [one.entryId, ...one.confirmations.flatMap(({ personId }) => personId ?? [])]),
      ...recordsOf('packet').flatMap(({ sections }) => sections.flatMap(({ evidenceIds }) => evidenceIds)),
      ...recordsOf('position').flatMap(({ managerId }) => managerId ?? []),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const markers = new Set(
      ladder.criteria.flatMap(({ id, markers: all }) => all.map((marker) => `${id} ${marker.id}`)),
    );
    expect(
      evidence.filter(({ markerId, criterionId }) => markerId !== null && !markers.has(`${criterionId} ${markerId}`)),
    ).toEqual([]);
    const types = entries.map(({ deliverableType }) => deliverableType).filter((type) => type !== '');
    expect(types.filter((type) => !ladder.deliverableTypes.includes(type))).toEqual([]);
  });

  it('looks current on any day, keeps its weekdays and never writes from the future', () => {
    const last = (today: string) =>
      recordsOf('entry', today)
        .map(({ occurredOn }) => occurredOn)
        .sort()
        .at(-1) ?? '';
    for (const today of days) {
      expect(daysBetween(last(today), today), today).toBeLessThan(7);
      expect(last(today) <= today, today).toBe(true);
      expect(weekday(last(today)), today).toBe(5);
    }
    const now = '2026-11-20T09:30:00.000Z';
    const written = load('2026-11-20').flatMap((change) => (change.op === 'put' ? [change.record.createdAt] : []));
    expect(written.filter((at) => at > now)).toEqual([]);
  });

  it('is the same on the same day, and reaches back fourteen months', () => {
    expect(loadAnew('2027-02-03')).toEqual(loadAnew('2027-02-03'));
    const first =
      recordsOf('entry')
        .map(({ occurredOn }) => occurredOn)
        .sort()[0] ?? '';
    expect(daysBetween(first, '2026-11-20')).toBeGreaterThan(420);
  });
});

describe('readiness of the sample', () => {
  const derive = (today: string) =>
    deriveReadiness({
      ladder,
      evidence: recordsOf('evidence', today),
      entries: new Map(recordsOf('entry', today).map((entry) => [entry.id, entry])),
      positions: recordsOf('position', today),
      case: recordsOf('case', today)[0] ?? null,
      asOf: today,
    });

  it('is uneven in the same way whenever it is opened', () => {
    for (const today of days) {
      const verdicts = Object.fromEntries(
        derive(today).criteria.map(({ criterion, verdict }) => [criterion.id, verdict]),
      );
      expect(verdicts, today).toEqual({
        'multi-team-initiatives': 'supported',
        'architectural-stewardship': 'supported',
        'practices-beyond-team': 'nothing recorded',
        'mentoring-multiplying': 'emerging',
        'roadmap-to-outcomes': 'emerging',
      });
    }
  });

  it('shows leave, private evidence and a gain that did not hold', () => {
    const { criteria } = derive('2026-11-24');
    expect(criteria.every(({ months }) => months.some(({ away }) => away))).toBe(true);
    expect(criteria.some(({ tally }) => tally.privateEntries.length > 0)).toBe(true);
    expect(criteria.flatMap(({ items }) => items.map(({ reasons }) => reasons[0])).join()).toContain('did not hold');
  });

  it('has a next step with open entries that could be it', () => {
    const projects = new Map(recordsOf('project').map((project) => [project.id, project]));
    const step = nextStep(
      derive('2026-11-24'),
      recordsOf('entry').filter(({ open }) => open),
      projects,
    );
    expect(step?.criterionId).toBe('practices-beyond-team');
    expect(step?.candidates.length).toBeGreaterThanOrEqual(2);
  });
});
