import { describe, expect, it } from 'vitest';
import { briefForMe, briefForOthers } from '../../../shared/meetings/brief-for.ts';
import { briefMarkdown } from '../../../shared/meetings/brief-markdown.ts';
import type { BriefRecord } from '../../../shared/meetings/brief-record.ts';
import { entryOf, evidenceOf, idOf, metricOf } from '../readiness/record-builders.ts';
import { actionOf, briefRecordOf, mara, meetingOf, personOf, topicOf } from './meeting-builders.ts';

const canary = (place: string): string => `CANARY-${place}`;
const closed = [
  { kind: 'me' as const },
  { kind: 'people' as const, personIds: [idOf(3)] },
  { kind: 'people' as const, personIds: [] },
];

/** A record in which everything that Mara may not read carries a canary, and everything she may is plain. */
function recordWithCanaries(): BriefRecord {
  const mentee = personOf(2, 'Canarina Vogel', { roles: ['mentee'], note: canary('note-mentee') });
  const person = { ...mara, note: canary('note-person') };
  const preparation = { privatePreparation: canary('preparation') };
  const secret = closed.map((audience, index) =>
    entryOf(10 + index, {
      audience,
      occurredOn: '2026-11-20',
      title: canary(`title-${index}`),
      text: canary('text'),
      result: canary('result'),
      metrics: [metricOf({ name: canary('metric'), source: canary('source'), followUpOn: '2026-11-21' })],
      tags: [canary('tag')],
    }),
  );
  const open = entryOf(1, {
    title: 'Open work with Canarina Vogel',
    occurredOn: '2026-11-20',
    result: 'Two teams use it',
  });
  return briefRecordOf({
    person,
    persons: [person, mentee],
    next: meetingOf(12, '2026-11-26', { ...preparation, topics: [topicOf(80, 'Scope of the RFC')] }),
    meetings: [
      meetingOf(11, '2026-11-10', {
        ...preparation,
        state: 'held',
        actions: [actionOf(90, 'Send the draft', { due: '2026-11-20' })],
        decisions: [{ id: idOf(70), words: 'We go with plan B' }],
      }),
      meetingOf(13, '2026-11-12', {
        ...preparation,
        personIds: [idOf(2)],
        state: 'held',
        sharedNotes: canary('other'),
      }),
    ],
    entries: [...secret, open],
    evidence: [evidenceOf(1, idOf(10), { rationale: canary('rationale') })],
    goals: closed.map((audience, index) => ({
      id: idOf(40 + index),
      title: canary('goal'),
      state: 'at risk',
      audience,
    })),
    checkpoints: closed.map((_, index) => ({
      id: idOf(50 + index),
      goalId: idOf(40 + index),
      on: '2026-11-20',
      words: canary('checkpoint'),
    })),
    ratings: closed.map((audience, index) => ({
      id: idOf(60 + index),
      skillId: `s-${index}`,
      skillName: canary('skill'),
      step: canary('step'),
      rater: 'self',
      ratedOn: '2026-11-20',
      audience,
    })),
    criteria: [
      { id: 'architectural-stewardship', short: 'Stewardship' },
      { id: 'practices-beyond-team', short: 'Practices' },
    ],
  });
}

describe('a brief for others', () => {
  const record = recordWithCanaries();
  const { brief, withheld } = briefForOthers(record);
  const markdown = briefMarkdown(brief);

  it('holds no canary of private preparation, private entries, goals, ratings or notes about people', () => {
    expect(JSON.stringify(brief)).not.toMatch(/CANARY/);
    expect(markdown).not.toMatch(/CANARY/);
  });

  it('names no mentee who has not agreed', () => {
    expect(`${JSON.stringify(brief)}${markdown}`).not.toMatch(/Canarina|Vogel/);
    expect(markdown).toContain('Open work with a mentee');
  });

  it('still tells what may be told, and says what it keeps back', () => {
    expect(markdown).toBe(
      [
        '# 1:1 with Mara Lind',
        'Since we met on 10 November 2026',
        '## To talk about',
        '- Scope of the RFC',
        '## Decided last time',
        '- We go with plan B',
        '## Outcomes',
        '- Open work with a mentee. Outcome: Two teams use it. (20 November 2026)',
        '## Promised by me',
        '- Send the draft · due 20 November 2026 · overdue',
        '## No news',
        '- Practices',
        '## Questions',
        '- “Send the draft” is late: what would help?\n- Where could I show more of “Practices”?',
      ].join('\n\n') + '\n',
    );
    expect(withheld).toEqual({ entries: 3, goals: 3, ratings: 3 });
  });

  it('does not deny private news: what is quiet only for the reader is left out', () => {
    expect(brief.quiet.map(({ source }) => source.id)).toEqual(['practices-beyond-team']);
  });

  it('shows me everything, with the private canaries (so that this test can fail)', () => {
    const mine = briefForMe(record);
    expect(JSON.stringify(mine)).toMatch(/CANARY-title-0.*CANARY/);
    expect(mine.outcomes).toHaveLength(4);
  });

  it('calls a mentee by role in a brief for them', () => {
    const mentee = record.persons[1]!;
    const theirs = briefForOthers({ ...record, person: mentee, next: null }).brief;
    expect(briefMarkdown(theirs)).toMatch(/^# 1:1 with a mentee\n/);
    expect(briefMarkdown({ ...theirs, decisions: [], promises: [] })).not.toMatch(/CANARY/);
  });
});

describe('briefMarkdown', () => {
  it('keeps what looks like syntax as the text that was typed', () => {
    const next = meetingOf(12, '2026-11-26', { topics: [topicOf(80, '# <img src=x> *bold* [a](b)')] });
    const { brief } = briefForOthers(briefRecordOf({ next }));
    expect(briefMarkdown(brief)).toContain('- \\# &lt;img src=x> \\*bold\\* \\[a\\](b)');
  });

  it('says when there is nothing', () => {
    expect(briefMarkdown(briefForOthers(briefRecordOf()).brief)).toBe(
      '# 1:1 with Mara Lind\n\nSince 26 August 2026\n\nNothing to tell yet.\n',
    );
  });
});
