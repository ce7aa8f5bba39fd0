import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../shared/dates/clock.ts';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { CadenceSchema } from '../../../shared/meetings/cadence.ts';
import { createMeeting } from '../../../shared/meetings/meeting.ts';
import type { KindRecord } from '../../../shared/people/merge-people.ts';
import { applyMerge, inverseOf, planMerge } from '../../../shared/people/merge-people.ts';
import type { Person } from '../../../shared/record/person.ts';
import { personRoles } from '../../../shared/record/person.ts';
import { createCase, createPosition, createProject } from '../../../shared/record/new-record.ts';
import { entryOf, evidenceOf, idOf } from '../readiness/record-builders.ts';
import { birthOf, personOf } from './people-builders.ts';

const now = '2026-11-25T08:00:00.000Z';
const clock = { now, zone: 'Europe/Berlin' };
const kept = personOf(1, 'José Ruiz', {
  roles: ['peer'],
  team: 'Search',
  note: 'Knows the index.',
  nameMayLeave: true,
});
const gone = personOf(2, 'Jose Ruiz', { roles: ['sponsor', 'peer'], team: 'Web', note: 'Met in May.' });

const records: KindRecord[] = [
  { kind: 'person', record: kept },
  { kind: 'person', record: gone },
  {
    kind: 'entry',
    record: entryOf(10, {
      personIds: [gone.id, kept.id, idOf(3)],
      audience: { kind: 'people', personIds: [gone.id] },
      text: `In prose ${gone.id} stays.`,
    }),
  },
  { kind: 'entry', record: entryOf(11, { personIds: [idOf(3)] }) },
  {
    kind: 'evidence',
    record: evidenceOf(1, idOf(10), {
      confirmations: [{ personId: gone.id, name: 'Jose', confirmedOn: '2026-11-10', how: 'mail' }],
    }),
  },
  {
    kind: 'meeting',
    record: createMeeting({ personIds: [gone.id], date: '2026-11-26', time: '10:00', zone: 'UTC' }, birthOf(12)),
  },
  { kind: 'case', record: createCase({ ladderId: 'l', targetLevel: 'Staff', sponsorId: gone.id }, birthOf(13)) },
  { kind: 'position', record: createPosition({ from: '2024-01-01', managerId: gone.id }, birthOf(14)) },
  { kind: 'project', record: createProject({ name: 'P', from: '2024-01-01', leadIds: [gone.id] }, birthOf(15)) },
];
const recordOf = (all: readonly KindRecord[], id: string) => all.find(({ record }) => record.id === id)?.record;

describe('planMerge', () => {
  const plan = planMerge(kept, gone, records, clock);
  const after = applyMerge(records, plan);

  it('moves every reference, once each, and none in prose', () => {
    expect(plan.moved).toEqual({ entry: 1, evidence: 1, meeting: 1, case: 1, position: 1, project: 1 });
    expect(recordOf(after, idOf(10))).toMatchObject({
      personIds: [kept.id, idOf(3)],
      audience: { kind: 'people', personIds: [kept.id] },
      text: `In prose ${gone.id} stays.`,
    });
    expect(recordOf(after, idOf(13))).toMatchObject({ sponsorId: kept.id });
    const references = after.filter(({ kind }) => kind !== 'person').map(({ record }) => JSON.stringify(record));
    expect(references.join('').match(new RegExp(gone.id, 'g'))).toHaveLength(1);
  });

  it('unites the roles, keeps both notes, the other spelling and the other team', () => {
    expect(recordOf(after, kept.id)).toMatchObject({
      name: 'José Ruiz',
      roles: ['peer', 'sponsor'],
      team: 'Search',
      note: 'Knows the index.\n\nMet in May.\n\nAlso written: Jose Ruiz\n\nAlso in team: Web',
    });
  });

  it('puts the other one in the bin, and takes the careful answer about the name', () => {
    expect(recordOf(after, gone.id)).toMatchObject({ deletedAt: now, name: 'Jose Ruiz', roles: ['peer', 'sponsor'] });
    expect(recordOf(after, kept.id)).toMatchObject({ nameMayLeave: false });
  });

  it('leaves records without a reference as the same objects', () => {
    expect(recordOf(after, idOf(11))).toBe(records[3]?.record);
  });

  it('refuses to merge somebody with themselves, or over a later edit', () => {
    expect(() => planMerge(kept, kept, records, clock)).toThrow('A person cannot be merged with themselves.');
    const edited = records.map((one) =>
      one.record.id === idOf(10) ? { ...one, record: { ...one.record, updatedAt: '2026-11-24T09:00:00.000Z' } } : one,
    );
    expect(() => applyMerge(edited, plan)).toThrow('Something changed since this merge was planned.');
  });
});

describe('the rhythms of two who become one', () => {
  const rhythm = (
    number: number,
    personIds: string[],
    fields: Partial<Cadence> = {},
  ): KindRecord & { record: Cadence } => ({
    kind: 'cadence',
    record: CadenceSchema.parse({
      ...birthOf(number),
      ...createMeeting({ personIds, date: '2026-11-26', time: '10:00', zone: 'UTC' }, birthOf(number)),
      rhythm: 'monthly',
      weekday: 4,
      weekOfMonth: 1,
      from: '2026-01-01',
      to: null,
      ...fields,
    }),
  });
  const mergeAt = (at: Clock, ...cadences: KindRecord[]) => {
    const all = [{ kind: 'person', record: kept }, { kind: 'person', record: gone }, ...cadences];
    const plan = planMerge(kept, gone, all, at);
    const after = applyMerge(all, plan);
    const running = after
      .filter(({ kind, record }) => kind === 'cadence' && (record as Cadence).deletedAt === null)
      .map(({ record }) => record.id);
    return { all, plan, after, running };
  };
  const mergeOf = (...cadences: KindRecord[]) => mergeAt(clock, ...cadences);

  it('become one: that of the person who stays, however seldom', () => {
    const [own, other] = [rhythm(20, [kept.id]), rhythm(21, [gone.id], { rhythm: 'weekly' })];
    const { all, plan, after, running } = mergeOf(other, own);
    expect(running).toEqual([own.record.id]);
    expect(plan.moved).toEqual({});
    expect(plan.rhythms).toMatchObject([{ stays: { id: own.record.id }, goes: [{ id: other.record.id }] }]);
    expect(recordOf(after, other.record.id)).toMatchObject({ personIds: [kept.id], deletedAt: now, updatedAt: now });
    expect(recordOf(after, own.record.id)).toBe(own.record);
    expect(applyMerge(after, inverseOf(plan))).toEqual(all);
  });

  it('become the most frequent one, then the one changed last, where both are of the one who goes', () => {
    const monthly = rhythm(20, [gone.id]);
    const weekly = rhythm(21, [gone.id], { rhythm: 'weekly' });
    const later = rhythm(22, [gone.id, kept.id], { rhythm: 'weekly', updatedAt: '2026-11-24T20:00:00.000Z' });
    const { plan, running } = mergeOf(monthly, weekly, later);
    expect(running).toEqual([later.record.id]);
    expect(plan.moved).toEqual({ cadence: 1 });
    expect(mergeOf(later, weekly, monthly).running).toEqual(running);
  });

  it('stay as they are with other people, when one has ended or lies in the bin, and when there is only one', () => {
    const own = rhythm(20, [kept.id]);
    const ended = rhythm(21, [gone.id], { to: '2026-11-01' });
    const three = rhythm(22, [gone.id, idOf(3)]);
    const binned = rhythm(23, [gone.id], { deletedAt: now });
    const { plan, running } = mergeOf(own, ended, three, binned);
    expect(running).toEqual([own, ended, three].map(({ record }) => record.id));
    expect(plan.rhythms).toEqual([]);
    expect(plan.moved).toEqual({ cadence: 3 });
    expect(mergeOf(rhythm(24, [gone.id])).running).toEqual([idOf(24)]);
  });

  it('stay both where one follows the other, whoever had them', () => {
    const first = rhythm(20, [gone.id], { rhythm: 'weekly', to: '2026-12-31' });
    const then = rhythm(21, [gone.id], { rhythm: 'fortnightly', from: '2027-01-01' });
    const { plan, running } = mergeOf(first, then);
    expect([running, plan.rhythms]).toEqual([[first.record.id, then.record.id], []]);
    const own = rhythm(22, [kept.id], { from: '2027-01-01' });
    expect(mergeOf(first, own).running).toEqual([first.record.id, own.record.id]);
  });

  it('become one only with those they meet in time: a shared day is enough', () => {
    const own = rhythm(20, [kept.id], { to: '2026-12-31' });
    const meets = rhythm(21, [gone.id], { from: '2026-12-31', to: '2027-03-31' });
    const follows = rhythm(22, [gone.id], { from: '2027-01-01' });
    const { plan, running } = mergeOf(follows, meets, own);
    expect(running).toEqual([follows.record.id, own.record.id]);
    expect(plan.rhythms).toMatchObject([{ stays: { id: own.record.id }, goes: [{ id: meets.record.id }] }]);
    expect(plan.rhythms[0]?.goes).toHaveLength(1);
  });

  it('leave alone two that the person who stays had beside each other, where nobody else’s meets them', () => {
    const own = [rhythm(20, [kept.id], { to: '2026-12-31' }), rhythm(21, [kept.id], { to: '2026-12-31' })];
    const follows = rhythm(22, [gone.id], { from: '2027-01-01' });
    expect(mergeOf(...own, follows).running).toHaveLength(3);
  });

  it('have ended by the calendar of the place, not by that of Greenwich', () => {
    const [own, other] = [rhythm(20, [kept.id], { to: '2026-11-25' }), rhythm(21, [gone.id])];
    const late = '2026-11-25T23:30:00.000Z';
    expect(mergeAt({ now: late, zone: 'Europe/Berlin' }, own, other).running).toHaveLength(2);
    expect(mergeAt({ now: late, zone: 'UTC' }, own, other).running).toEqual([own.record.id]);
    const early = '2026-11-26T03:00:00.000Z';
    expect(mergeAt({ now: early, zone: 'America/New_York' }, own, other).running).toEqual([own.record.id]);
  });
});

const ids = fc.subarray([kept.id, gone.id, idOf(3), idOf(4)]);
const words = fc.constantFrom('', 'One.', 'Two.', gone.id);
const person = (base: Person): fc.Arbitrary<Person> =>
  fc
    .record({ roles: fc.subarray([...personRoles]), note: words, team: words, nameMayLeave: fc.boolean() })
    .map((fields) => ({ ...base, ...fields }));
const random = fc.array(fc.tuple(ids, ids, fc.constantFrom(kept.id, gone.id, null), words), { maxLength: 12 });

describe('merge over random records', () => {
  it('comes back to the very same by its inverse, and leaves nobody pointing to the one who went', () => {
    fc.assert(
      fc.property(person(kept), person(gone), random, (stays, goes, shapes) => {
        const before: KindRecord[] = [
          { kind: 'person', record: stays },
          { kind: 'person', record: goes },
          ...shapes.map(([personIds, readers, sponsorId, text], index) =>
            index % 2 === 0
              ? {
                  kind: 'entry',
                  record: entryOf(100 + index, { personIds, audience: { kind: 'people', personIds: readers }, text }),
                }
              : {
                  kind: 'case',
                  record: createCase({ ladderId: text, targetLevel: '', sponsorId }, birthOf(100 + index)),
                },
          ),
        ];
        const plan = planMerge(stays, goes, before, clock);
        const after = applyMerge(before, plan);
        expect(applyMerge(after, inverseOf(plan))).toEqual(before);
        expect(after).toHaveLength(before.length);
        expect(planMerge(stays, goes, after, clock).moved).toEqual({});
        const whole = after[0]!.record as Person;
        for (const { roles, note } of [stays, goes]) {
          expect(whole.roles).toEqual(expect.arrayContaining(roles));
          expect(whole.note).toContain(note);
        }
        const refersTo = (one: KindRecord, id: string) => JSON.stringify(one.record).includes(`"${id}"`);
        shapes.forEach(([personIds, readers, sponsorId], index) => {
          const named = index % 2 === 0 ? [...personIds, ...readers] : [sponsorId];
          for (const id of named) if (id) expect(refersTo(after[index + 2]!, id === gone.id ? kept.id : id)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
