import { describe, expect, it } from 'vitest';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { createPerson } from '../../../shared/record/new-record.ts';
import { managerNote } from '../../../shared/weekly/manager-note.ts';
import { noAnswers } from '../../../shared/weekly/weekly-answers.ts';
import { idOf } from '../readiness/record-builders.ts';
import { asIs, managerId, mentorId, proposalOf, span } from './week-builders.ts';

const base = { span, kept: [], answers: noAnswers, managerId, names: asIs };

describe('managerNote', () => {
  it('says nothing where nothing was kept or answered', () => {
    expect(managerNote(base)).toEqual({ title: 'Week of 20 to 27 November 2026', sections: [], leftOut: [] });
  });

  it('puts each line into its part, after the author’s own words', () => {
    const kept = [
      proposalOf(),
      proposalOf({ id: 'p', part: 'stuck', line: 'Gateway: no news this time' }),
      proposalOf({ id: 'n', part: 'next', line: 'Check whether the gain held: p99' }),
    ];
    const { sections } = managerNote({
      ...base,
      kept,
      answers: { changedForOthers: 'Two teams moved.', stuck: 'Access.' },
    });
    expect(sections.map(({ id, prose, lines }) => [id, prose, lines])).toEqual([
      ['changed', 'Two teams moved.', []],
      ['done', '', ['Cut p99 of checkout: 840 → 310 ms']],
      ['stuck', 'Access.', ['Gateway: no news this time']],
      ['next', '', ['Check whether the gain held: p99']],
    ]);
  });

  it('leaves out what the manager may not read, and tells the author why', () => {
    const kept = [
      proposalOf({ id: 'mine', audience: { kind: 'me' } }),
      proposalOf({ id: 'mentor', audience: { kind: 'people', personIds: [mentorId] } }),
      proposalOf({ id: 'manager', audience: { kind: 'people', personIds: [managerId] } }),
    ];
    const note = managerNote({ ...base, kept });
    expect(note.sections.flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(note.leftOut).toEqual([
      { proposalId: 'mine', reason: 'private' },
      { proposalId: 'mentor', reason: 'named-people' },
    ]);
  });

  it('goes no further than the company while no manager is known', () => {
    const kept = [proposalOf(), proposalOf({ id: 'm', audience: { kind: 'people', personIds: [mentorId] } })];
    expect(managerNote({ ...base, managerId: null, kept }).leftOut.map(({ proposalId }) => proposalId)).toEqual(['m']);
  });

  it('names a mentee by role, in lines and in answers', () => {
    const mentee = createPerson(
      { name: 'Jonas Weber', roles: ['mentee'] },
      { id: idOf(5), now: '2026-01-01T00:00:00.000Z' },
    );
    const note = managerNote({
      ...base,
      names: createNameMask([mentee]),
      kept: [proposalOf({ line: 'Paired with Jonas Weber' })],
      answers: { changedForOthers: 'The release is now run by Jonas Weber.', stuck: '' },
    });
    expect(JSON.stringify(note)).not.toContain('Weber');
    expect(JSON.stringify(note)).toContain('a mentee');
  });
});
