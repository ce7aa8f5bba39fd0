import { describe, expect, it } from 'vitest';
import { deriveBrief } from '../../../shared/meetings/brief.ts';
import { addition, entryOf, evidenceOf, idOf, metricOf } from '../readiness/record-builders.ts';
import { actionOf, briefRecordOf, mara, meetingOf, personOf, topicOf } from './meeting-builders.ts';

/** Held on Tuesday 10 November, 10:00 to 10:30 in Berlin; the brief is made on 24 November. */
const last = meetingOf(10, '2026-11-10', { state: 'held', decisions: [{ id: idOf(70), words: 'Ship on Monday' }] });
const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

describe('what a brief tells', () => {
  it('speaks of the time since the last held meeting, else of the last 90 days', () => {
    const meetings = [last, meetingOf(11, '2026-11-19', { state: 'cancelled' }), meetingOf(12, '2026-11-26')];
    expect(deriveBrief(briefRecordOf({ meetings }))).toMatchObject({ since: '2026-11-10', lastMeetingId: last.id });
    expect(deriveBrief(briefRecordOf())).toMatchObject({ since: '2026-08-26', lastMeetingId: null });
  });

  it('tells outcomes since then, newest first, each opening its entry', () => {
    const entries = [
      entryOf(1, { title: 'Before', occurredOn: '2026-11-09', result: 'Adopted' }),
      entryOf(2, { title: 'Adopted', occurredOn: '2026-11-12', result: 'Two teams took it up' }),
      entryOf(3, { title: 'Faster', occurredOn: '2026-11-20', metrics: [metricOf()] }),
      entryOf(4, { title: 'No outcome', occurredOn: '2026-11-20' }),
      entryOf(5, { title: 'Binned', occurredOn: '2026-11-20', result: 'x', deletedAt: '2026-11-21T08:00:00.000Z' }),
      entryOf(6, { title: 'Ahead', occurredOn: '2026-11-25', result: 'x' }),
    ];
    const { outcomes } = deriveBrief(briefRecordOf({ meetings: [last], entries }));
    expect(textsOf(outcomes)).toEqual([
      'Faster. Outcome: 840 → 310 ms (Grafana).',
      'Adopted. Outcome: Two teams took it up.',
    ]);
    expect(outcomes.map(({ source }) => source)).toEqual([3, 2].map((number) => ({ kind: 'entry', id: idOf(number) })));
  });

  it('counts the day of the meeting from its end, and notes added to older work', () => {
    const on = { occurredOn: '2026-11-10', result: 'x' };
    const entries = [
      entryOf(1, { ...on, title: 'Morning', createdAt: '2026-11-10T08:00:00.000Z' }),
      entryOf(2, { ...on, title: 'Afternoon', createdAt: '2026-11-10T15:00:00.000Z' }),
      entryOf(3, {
        title: 'Still running',
        occurredOn: '2026-08-01',
        result: 'x',
        additions: [addition(1, '2026-11-18')],
      }),
    ];
    const { outcomes } = deriveBrief(briefRecordOf({ meetings: [last], entries }));
    expect(outcomes.map(({ on: day, source }) => [day, source.id])).toEqual([
      ['2026-11-18', idOf(3)],
      ['2026-11-10', idOf(2)],
    ]);
  });

  it('tells promises once: overdue, open, done since; none that was dropped or done long ago', () => {
    const actions = [
      actionOf(90, 'Ask finance', { due: '2026-12-01', owner: 'them' }),
      actionOf(91, 'Send the draft', { due: '2026-11-20' }),
      actionOf(92, 'Book a room', { state: 'done', doneOn: '2026-11-12' }),
      actionOf(93, 'Old', { state: 'done', doneOn: '2026-10-01' }),
      actionOf(94, 'Dropped', { state: 'dropped' }),
      actionOf(95, 'Due today', { due: '2026-11-24' }),
    ];
    const carried = { fromMeetingId: last.id, times: 1 };
    const next = meetingOf(11, '2026-11-26', {
      actions: [actionOf(91, 'Send the draft', { due: '2026-11-20', carried })],
    });
    const { promises } = deriveBrief(briefRecordOf({ meetings: [{ ...last, actions }, next], next }));
    expect(promises.map(({ standing, text, source }) => [standing, text, source.id])).toEqual([
      ['overdue', 'Send the draft · due 20 November 2026 · carried over', next.id],
      ['open', 'Due today · due 24 November 2026', last.id],
      ['open', 'Ask finance · due 1 December 2026', last.id],
      ['done', 'Book a room · done 12 November 2026', last.id],
    ]);
  });

  it('tells goals that moved and ratings that changed', () => {
    const inside = { kind: 'inside' as const };
    const rating = (number: number, step: string, ratedOn: string, rater = 'self') => ({
      id: idOf(number),
      skillId: 'go',
      skillName: 'Go',
      step,
      rater,
      ratedOn,
      audience: inside,
    });
    const brief = deriveBrief(
      briefRecordOf({
        meetings: [last],
        goals: [
          { id: idOf(40), title: 'Lead the migration', state: 'active', audience: inside },
          { id: idOf(41), title: 'Quiet goal', state: 'active', audience: inside },
        ],
        checkpoints: [
          { id: idOf(51), goalId: idOf(40), on: '2026-11-20', words: 'Two teams moved' },
          { id: idOf(50), goalId: idOf(40), on: '2026-11-12', words: 'Plan agreed' },
          { id: idOf(52), goalId: idOf(41), on: '2026-10-12', words: 'Long ago' },
        ],
        ratings: [
          rating(60, 'with help', '2026-08-01'),
          rating(61, 'alone', '2026-11-15'),
          rating(62, 'alone', '2026-11-15', 'mentor'),
          { ...rating(63, 'alone', '2026-08-01'), skillId: 'sql', skillName: 'SQL' },
          { ...rating(64, 'alone', '2026-11-15'), skillId: 'sql', skillName: 'SQL' },
        ],
      }),
    );
    expect(textsOf(brief.goals)).toEqual(['Lead the migration (active): Two teams moved']);
    expect(textsOf(brief.ratings)).toEqual(['Go: with help → alone (self)', 'Go: alone (mentor)']);
    expect(brief.ratings[0]?.source).toEqual({ kind: 'rating', id: idOf(61) });
  });

  it('names criteria without news for four weeks at least, however recent the last meeting', () => {
    const criteria = ['fresh', 'old', 'never', 'against'].map((id) => ({ id, short: id }));
    const entries = [entryOf(1, { occurredOn: '2026-11-02' }), entryOf(2, { occurredOn: '2026-08-03' })];
    const evidence = [
      evidenceOf(1, idOf(1), { criterionId: 'fresh' }),
      evidenceOf(2, idOf(2), { criterionId: 'old' }),
      evidenceOf(3, idOf(1), { criterionId: 'against', stance: 'contradicts' }),
    ];
    const { quiet } = deriveBrief(briefRecordOf({ meetings: [last], criteria, entries, evidence }));
    expect(textsOf(quiet)).toEqual([
      'never: nothing recorded yet',
      'against: nothing recorded yet',
      'old: no news since 3 August 2026',
    ]);
  });
});

describe('suggested questions', () => {
  it('come by the rules in their order, five at most, the same every time', () => {
    const record = briefRecordOf({
      meetings: [
        {
          ...last,
          actions: [actionOf(91, 'Send the draft', { due: '2026-11-20' })],
          topics: [topicOf(80, 'Scope', { carried: { fromMeetingId: idOf(9), times: 2 } })],
        },
      ],
      entries: [entryOf(1, { title: 'Faster', metrics: [metricOf({ followUpOn: '2026-11-20' })] })],
      goals: [{ id: idOf(40), title: 'Migration', state: 'at risk', audience: { kind: 'inside' } }],
      criteria: ['a', 'b'].map((id) => ({ id, short: `Criterion ${id}` })),
    });
    expect(textsOf(deriveBrief(record).questions)).toEqual([
      '“Send the draft” is late: what would help?',
      'Did p99 hold? (Faster)',
      '“Scope” was put off 2 times: first today, or drop it?',
      'What would bring “Migration” back on track?',
      'Where could I show more of “Criterion a”?',
    ]);
    expect(deriveBrief(record)).toEqual(deriveBrief(record));
  });
});

describe('as a mentor', () => {
  it('is about what we do together, not about my own case', () => {
    const mentee = personOf(2, 'Ines Falk', { roles: ['mentee'] });
    const entries = [
      entryOf(1, { title: 'Mine', occurredOn: '2026-11-20', result: 'x' }),
      entryOf(2, { title: 'Ours', occurredOn: '2026-11-20', result: 'x', personIds: [mentee.id] }),
    ];
    const brief = deriveBrief(
      briefRecordOf({ person: mentee, persons: [mara, mentee], entries, criteria: [{ id: 'a', short: 'A' }] }),
    );
    expect(brief.as).toBe('mentor');
    expect(brief.outcomes.map(({ source }) => source.id)).toEqual([idOf(2)]);
    expect([brief.quiet, brief.questions, brief.ratings]).toEqual([[], [], []]);
  });
});

describe('a long history', () => {
  it('reads every entry once or twice, never once for each meeting or criterion', () => {
    let reads = 0;
    const count = 13_000;
    const entries = Array.from({ length: count }, (_, index) => {
      const entry = entryOf(index, { occurredOn: index < 20 ? '2026-11-20' : '2024-06-01', result: 'x' });
      return Object.defineProperty({ ...entry }, 'deletedAt', {
        get: () => {
          reads += 1;
          return null;
        },
      });
    });
    const meetings = Array.from({ length: 150 }, (_, index) =>
      meetingOf(20_000 + index, '2026-11-10', { state: 'held' }),
    );
    const criteria = Array.from({ length: 30 }, (_, index) => ({ id: `c-${index}`, short: 'x' }));
    const brief = deriveBrief(briefRecordOf({ entries, meetings, criteria }));
    expect(brief.outcomes).toHaveLength(20);
    expect(reads).toBeLessThanOrEqual(3 * count);
  });
});
