import { describe, expect, it } from 'vitest';
import { nextAgenda } from '../../../shared/weekly/next-agenda.ts';
import { asIs, managerId, mentorId, proposalOf } from './week-builders.ts';

const base = {
  person: { id: managerId, name: 'Mara' },
  on: '2026-12-03',
  today: '2026-11-27',
  topics: [],
  openActions: [],
  kept: [],
  answers: { stuck: '' },
  names: asIs,
};

describe('nextAgenda', () => {
  it('carries over what is open, the longest due first, and says what is overdue', () => {
    const openActions = [
      { what: 'Read the RFC', owner: 'Mara', dueOn: null },
      { what: 'Ask for access', owner: 'I', dueOn: '2026-12-01' },
      { what: 'Send the draft', owner: 'I', dueOn: '2026-11-20' },
    ];
    expect(nextAgenda({ ...base, openActions }).sections[0]?.lines).toEqual([
      'Send the draft (I, was due 20 November 2026)',
      'Ask for access (I, by 1 December 2026)',
      'Read the RFC (Mara)',
    ]);
  });

  it('puts topics and what is stuck together, and what was done after them', () => {
    const agenda = nextAgenda({
      ...base,
      topics: ['Scope of the RFC', '  '],
      kept: [proposalOf(), proposalOf({ id: 'n', part: 'next', line: 'Check p99' })],
      answers: { stuck: 'No access to the cluster.' },
    });
    expect(agenda.title).toBe('1:1 with Mara, 3 December 2026');
    expect(agenda.sections.map(({ id, prose, lines }) => [id, prose, lines])).toEqual([
      ['topics', 'No access to the cluster.', ['Scope of the RFC', 'Check p99']],
      ['done', '', ['Cut p99 of checkout: 840 → 310 ms']],
    ]);
  });

  it('names nobody in its title who has not agreed to be named', () => {
    const names = { mask: (text: string) => text.replaceAll('Jonas', 'a mentee') };
    const agenda = nextAgenda({ ...base, person: { id: mentorId, name: 'Jonas' }, topics: ['Jonas’ talk'], names });
    expect(JSON.stringify(agenda)).not.toContain('Jonas');
  });

  it('says to a person what was written for this very person', () => {
    const kept = [proposalOf({ audience: { kind: 'people', personIds: [managerId] } })];
    expect(nextAgenda({ ...base, kept })).toMatchObject({ sections: [{ id: 'done' }], leftOut: [] });
  });

  it('says nothing to a person that this person may not read', () => {
    const kept = [
      proposalOf({ id: 'a', audience: { kind: 'people', personIds: [mentorId] } }),
      proposalOf({ id: 'b', audience: { kind: 'me' } }),
    ];
    expect(nextAgenda({ ...base, kept })).toMatchObject({
      sections: [],
      leftOut: [{ proposalId: 'a' }, { proposalId: 'b' }],
    });
  });
});
