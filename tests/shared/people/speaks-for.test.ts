import { describe, expect, it } from 'vitest';
import type { SpeaksForInput } from '../../../shared/people/speaks-for.ts';
import { speaksFor, withoutOutsideVoice } from '../../../shared/people/speaks-for.ts';
import { speakerInWords } from '../../../shared/people/speaker.ts';
import type { Vouch } from '../../../shared/people/vouch.ts';
import { VouchSchema, createVouch } from '../../../shared/people/vouch.ts';
import { evidenceOf, idOf, ladder } from '../readiness/record-builders.ts';
import { birthOf, personOf } from './people-builders.ts';

const mara = personOf(1, 'Mara Lind', { team: 'Payments' });
const jose = personOf(2, 'José Ruiz', { team: 'Search', note: 'CANARY-note' });
const saw = (personId: string | null, name: string, confirmedOn: string) => ({
  personId,
  name,
  confirmedOn,
  how: 'mail',
});
const vouchOf = (number: number, fields: Partial<Vouch> & Pick<Vouch, 'personId' | 'criterionId'>): Vouch =>
  VouchSchema.parse(createVouch({ ladderId: ladder.id, ...fields }, birthOf(number)));

const inputOf = (fields: Partial<SpeaksForInput>): SpeaksForInput => ({
  ladderId: ladder.id,
  criterionIds: ['a', 'b'],
  evidence: [],
  vouches: [],
  persons: [mara, jose],
  myTeam: 'payments',
  asOf: '2026-11-24',
  ...fields,
});
const evidence = [
  evidenceOf(1, idOf(20), {
    criterionId: 'a',
    confirmations: [saw(mara.id, '', '2026-06-03'), saw(null, 'jose ruiz', '2026-07-01')],
  }),
  evidenceOf(2, idOf(21), { criterionId: 'a', confirmations: [saw(mara.id, 'Mara', '2026-05-01')] }),
];

describe('speaksFor', () => {
  it('derives who saw it from confirmations, one speaker for each person, by id or by an unmistakable name', () => {
    const [a] = speaksFor(inputOf({ evidence }));
    expect(
      a?.speakers.map(({ name, sawOn, outside, evidenceIds }) => [name, sawOn, outside, evidenceIds.length]),
    ).toEqual([
      ['José Ruiz', '2026-07-01', true, 1],
      ['Mara Lind', '2026-06-03', false, 2],
    ]);
  });

  it('adds who was asked and who agreed, agreed first', () => {
    const vouches = [
      vouchOf(10, { personId: mara.id, criterionId: 'a', askedOn: '2026-07-01', agreedOn: '2026-07-04' }),
      vouchOf(11, { personId: jose.id, criterionId: 'b', askedOn: '2026-07-02' }),
    ];
    const [a, b] = speaksFor(inputOf({ evidence, vouches }));
    expect(a?.speakers.map(speakerInWords)).toEqual([
      'saw it 3 June 2026 · asked 1 July 2026 · agreed 4 July 2026',
      'saw it 1 July 2026',
    ]);
    expect(b?.speakers.map(speakerInWords)).toEqual(['asked 2 July 2026']);
  });

  it('names criteria where nobody outside the team could: being asked is not enough, an unknown team neither', () => {
    const nowhere = personOf(3, 'Kim', { team: '' });
    const vouches = [
      vouchOf(11, { personId: jose.id, criterionId: 'b', askedOn: '2026-07-02' }),
      vouchOf(12, { personId: nowhere.id, criterionId: 'b', agreedOn: '2026-07-02' }),
      vouchOf(13, { personId: mara.id, criterionId: 'b', sawOn: '2026-07-02' }),
    ];
    const input = inputOf({ evidence, vouches, persons: [mara, jose, nowhere] });
    expect(withoutOutsideVoice(speaksFor(input))).toEqual(['b']);
    const agreed = vouchOf(14, { personId: jose.id, criterionId: 'b', agreedOn: '2026-07-03' });
    expect(withoutOutsideVoice(speaksFor({ ...input, vouches: [...vouches, agreed] }))).toEqual([]);
    expect(withoutOutsideVoice(speaksFor({ ...input, myTeam: '' }))).toEqual(['a', 'b']);
  });

  it('does not guess between two of one name, and still keeps the name', () => {
    const [a] = speaksFor(inputOf({ evidence, persons: [mara, jose, personOf(4, 'Jose Ruiz', { team: 'Web' })] }));
    expect(a?.speakers[0]).toMatchObject({ personId: null, name: 'jose ruiz', outside: null });
  });

  it('passes over what contradicts, lies in the bin, belongs to another ladder, or comes later', () => {
    const confirmations = [saw(mara.id, '', '2026-06-03')];
    const others = [
      evidenceOf(1, idOf(20), { criterionId: 'a', confirmations, stance: 'contradicts' }),
      evidenceOf(2, idOf(20), { criterionId: 'a', confirmations, deletedAt: birthOf(1).now }),
      evidenceOf(3, idOf(20), { criterionId: 'a', confirmations, ladderId: 'other' }),
      evidenceOf(4, idOf(20), { criterionId: 'elsewhere', confirmations }),
    ];
    expect(speaksFor(inputOf({ evidence: others })).flatMap(({ speakers }) => speakers)).toEqual([]);
    expect(speaksFor(inputOf({ evidence, asOf: '2026-05-15' }))[0]?.speakers).toHaveLength(1);
  });

  it('carries no note about a person', () => {
    expect(JSON.stringify(speaksFor(inputOf({ evidence })))).not.toContain('CANARY');
  });
});
