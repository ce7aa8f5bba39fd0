import { describe, expect, it } from 'vitest';
import { LedgerLineSchema, createLedgerLine } from '../../../shared/people/ledger-line.ts';
import type { LedgerLine } from '../../../shared/people/ledger-line.ts';
import { mentoringLedger } from '../../../shared/people/mentoring-ledger.ts';
import { addition, entryOf, idOf } from '../readiness/record-builders.ts';
import { birthOf, personOf } from './people-builders.ts';

const ines = personOf(2, 'Ines Falk', { roles: ['mentee'], note: 'CANARY-note' });
const omar = personOf(3, 'Omar Haddad', { roles: ['mentee'], nameMayLeave: true, note: 'CANARY-note' });
const persons = [personOf(1, 'Mara Lind'), omar, ines];
const asOf = '2026-11-24';
const inside = { kind: 'inside' as const };
const reader = { kind: 'inside' as const, personIds: [] };

const lineOf = (number: number, fields: Partial<LedgerLine>): LedgerLine =>
  LedgerLineSchema.parse(
    createLedgerLine({ menteeId: ines.id, startedOn: '2026-03-03', audience: inside, ...fields }, birthOf(number)),
  );
const mentoring = (number: number, occurredOn: string, fields = {}) =>
  entryOf(number, { kind: 'mentoring', occurredOn, personIds: [ines.id], ...fields });

describe('mentoringLedger', () => {
  it('tells from → to, the span in months, and what they can do now', () => {
    const lines = [
      lineOf(10, { from: 'Small changes with help', to: 'Designs alone', canDoNow: 'Ines leads design reviews.' }),
    ];
    const entries = [
      mentoring(20, '2026-04-02'),
      mentoring(21, '2026-04-20', { additions: [addition(1, '2026-09-01')] }),
    ];
    expect(mentoringLedger({ persons, lines, entries, asOf }, null)).toEqual([
      {
        menteeId: ines.id,
        who: 'Ines Falk',
        from: 'Small changes with help',
        to: 'Designs alone',
        canDoNow: 'Ines leads design reviews.',
        startedOn: '2026-03-03',
        lastOn: asOf,
        months: 9,
        monthsWithEntries: 2,
        entryIds: [idOf(20), idOf(21)],
      },
    ]);
  });

  it('unites several lines of one mentee, and ends where the last one ended', () => {
    const lines = [
      lineOf(11, { startedOn: '2026-06-01', endedOn: '2026-08-31', to: 'Leads a team', canDoNow: 'Second.' }),
      lineOf(10, { endedOn: '2026-05-01', from: 'New', to: 'Alone', canDoNow: 'First.' }),
    ];
    const [row] = mentoringLedger({ persons, lines, entries: [], asOf }, null);
    expect(row).toMatchObject({ from: 'New', to: 'Leads a team', canDoNow: 'First.\n\nSecond.', lastOn: '2026-08-31' });
    expect([row?.months, row?.monthsWithEntries]).toEqual([6, 0]);
  });

  it('is built from entries alone, when nothing else is written down', () => {
    const [row] = mentoringLedger({ persons, lines: [], entries: [mentoring(20, '2026-04-02')], asOf }, null);
    expect(row).toMatchObject({ from: '', months: 1, monthsWithEntries: 1 });
  });

  it('knows the past as it was', () => {
    const lines = [lineOf(10, {}), lineOf(11, { startedOn: '2026-10-01' })];
    const entries = [mentoring(20, '2026-04-02'), mentoring(21, '2026-09-02')];
    const [row] = mentoringLedger({ persons, lines, entries, asOf: '2026-05-31' }, null);
    expect(row).toMatchObject({ lastOn: '2026-05-31', months: 3, entryIds: [idOf(20)] });
  });

  it('puts mentees who have not agreed under a role, in every text, and keeps what is private', () => {
    const lines = [
      lineOf(10, { canDoNow: 'Ines leads design reviews.', from: 'Ines Falk was new' }),
      lineOf(11, { audience: { kind: 'me' }, canDoNow: 'CANARY-line', to: 'CANARY-to' }),
      lineOf(12, { menteeId: omar.id, startedOn: '2026-04-01', canDoNow: 'Runs incidents.' }),
    ];
    const entries = [mentoring(20, '2026-04-02', { audience: { kind: 'me' }, title: 'CANARY-title' })];
    const rows = mentoringLedger({ persons, lines, entries, asOf }, reader);
    expect(rows.map(({ who }) => who)).toEqual(['Mentee A', 'Omar Haddad']);
    expect(rows[0]).toMatchObject({
      from: 'A mentee was new',
      canDoNow: 'A mentee leads design reviews.',
      entryIds: [],
    });
    expect(JSON.stringify(rows)).not.toMatch(/CANARY|Ines|Falk/);
    expect(JSON.stringify(mentoringLedger({ persons, lines, entries, asOf }, null))).toMatch(/CANARY-line/);
  });

  it('leaves out whoever has nothing to show, and says when the days are the wrong way round', () => {
    expect(mentoringLedger({ persons, lines: [], entries: [], asOf }, null)).toEqual([]);
    const wrong = LedgerLineSchema.safeParse({ ...lineOf(10, {}), endedOn: '2026-01-01' });
    expect(wrong.error?.issues[0]?.message).toBe('The mentoring ends before it begins.');
  });
});
