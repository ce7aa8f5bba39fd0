import { describe, expect, it } from 'vitest';
import { agendaTopics } from '../../../shared/weekly/agenda-topics.ts';
import { nextAgenda } from '../../../shared/weekly/next-agenda.ts';
import { noteMarkdown } from '../../../shared/weekly/note-markdown.ts';
import { asIs, managerId, proposalOf } from './week-builders.ts';

const agenda = noteMarkdown(
  nextAgenda({
    person: { id: managerId, name: 'Mara' },
    on: null,
    today: '2026-11-27',
    topics: ['Scope of the *Q1* RFC'],
    openActions: [{ what: 'Send the draft', owner: 'I', dueOn: null }],
    kept: [proposalOf(), proposalOf({ id: 'project:1', part: 'stuck', line: 'Queue migration: no news this time' })],
    answers: { stuck: 'The review of <RFC 12> waits.' },
    names: asIs,
  }),
);

describe('agendaTopics', () => {
  it('takes the lines to talk about as they were typed, and neither reports nor promises', () => {
    expect(agendaTopics(agenda, [])).toEqual([
      'The review of <RFC 12> waits.',
      'Scope of the *Q1* RFC',
      'Queue migration: no news this time',
    ]);
  });

  it('adds nothing twice: neither what waits already nor a line that was doubled', () => {
    expect(agendaTopics(`${agenda}\n## To talk about\n\n- Budget\n- budget\n`, ['scope of the *q1* rfc'])).toEqual([
      'The review of <RFC 12> waits.',
      'Queue migration: no news this time',
      'Budget',
    ]);
  });

  it('finds nothing where the part was taken out', () => {
    expect(agendaTopics('# 1:1 with Mara\n\n- Budget\n', [])).toEqual([]);
  });
});
