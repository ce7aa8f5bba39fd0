import { describe, expect, it } from 'vitest';
import { agendaMarkdown, notesMarkdown } from '../../../shared/meetings/meeting-markdown.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { idOf } from '../readiness/record-builders.ts';
import { actionOf, mara, meetingOf, personOf, topicOf } from './meeting-builders.ts';

const carried = { fromMeetingId: idOf(11), times: 2 };
const meeting = meetingOf(12, '2026-11-26', {
  privatePreparation: 'CANARY-preparation',
  sharedNotes: 'Deniz goes first.\n\n- then Mara',
  topics: [topicOf(80, 'Scope of *Q1*', { carried }), topicOf(81, 'p99', { done: true })],
  decisions: [{ id: idOf(70), words: 'Plan B' }],
  actions: [
    actionOf(90, 'Send the draft', { due: '2026-12-01' }),
    actionOf(91, 'Ask Deniz', { owner: 'them' }),
    actionOf(92, 'Old', { state: 'dropped' }),
    actionOf(93, 'Read it', { state: 'done', doneOn: '2026-11-20' }),
  ],
});
const mentee = personOf(2, 'Deniz Acar', { roles: ['mentee'] });

describe('agendaMarkdown', () => {
  it('tells what to talk about and which promises are open', () => {
    expect(agendaMarkdown(meeting, [mara])).toBe(
      [
        '# 1:1 with Mara Lind, 26 November 2026',
        '## To talk about\n\n- Scope of \\*Q1\\* · carried over twice',
        '## Promised by me\n\n- Send the draft · by 1 December 2026',
        '## Promised by Mara Lind\n\n- Ask Deniz\n',
      ].join('\n\n'),
    );
  });

  it('says so when there is nothing', () => {
    expect(agendaMarkdown(meetingOf(12, '2026-11-26'), [])).toContain('with somebody');
    expect(agendaMarkdown(meetingOf(12, '2026-11-26'), [])).toContain('Nothing to talk about yet.');
  });
});

describe('notesMarkdown', () => {
  it('tells what came of it, with mentees under their role', () => {
    const text = notesMarkdown(meeting, [mara, mentee]);
    expect(text).toContain('## Talked about\n\n- p99');
    expect(text).toContain('## Notes\n\nA mentee goes first.\n\n- then Mara');
    expect(text).toContain('## Decided\n\n- Plan B');
    expect(text).toContain('- Read it · done 20 November 2026');
    expect(text).toContain('## For next time\n\n- Scope of');
    expect(text).not.toContain('Old');
    expect(text).not.toMatch(/Deniz/);
    const withMentee = { ...meeting, personIds: [mentee.id] };
    expect(notesMarkdown(withMentee, [mentee])).toContain('# 1:1 with a mentee,');
    expect(notesMarkdown(withMentee, [{ ...mentee, nameMayLeave: true }])).toContain('# 1:1 with Deniz Acar,');
  });

  it('holds no raw HTML of the shared notes, and no heading of theirs', () => {
    const text = notesMarkdown({ ...meeting, sharedNotes: '# Big\n\n<img src=x onerror=y>' }, [mara]);
    expect(text).toContain('## Notes\n\n**Big**\n\n&lt;img src=x onerror=y>');
  });
});

describe('whatever leaves of a meeting', () => {
  it('never holds the private preparation, as Markdown or as rich text', () => {
    for (const state of ['planned', 'held', 'cancelled'] as const) {
      for (const write of [agendaMarkdown, notesMarkdown]) {
        const text = write({ ...meeting, state }, [mara, mentee]);
        expect(text + noteHtml(text)).not.toContain('CANARY');
      }
    }
  });
});
