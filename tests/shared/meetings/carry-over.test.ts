import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/local-date.ts';
import { carriedInWords, carryOver, latestActions, latestTopics } from '../../../shared/meetings/carry-over.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { addAction, addTopic, cancelMeeting, settleAction, tickTopic } from '../../../shared/meetings/meeting-edit.ts';
import { idOf } from '../readiness/record-builders.ts';
import { actionOf, meetingOf, topicOf } from './meeting-builders.ts';

const first = meetingOf(10, '2026-11-05', {
  state: 'held',
  topics: [topicOf(80, 'Scope of the RFC'), topicOf(81, 'Talked about', { done: true })],
  actions: [
    actionOf(90, 'Send the draft'),
    actionOf(91, 'Ask security', { state: 'done', doneOn: '2026-11-06' }),
    actionOf(92, 'Rewrite it all', { state: 'dropped' }),
  ],
});

describe('carryOver', () => {
  it('moves what is open, marked with its meeting, and keeps the history where it was', () => {
    const next = carryOver([first], meetingOf(11, '2026-11-12', { topics: [topicOf(82, 'New')] }));
    expect(next.topics.map(({ words, carried }) => [words, carried])).toEqual([
      ['Scope of the RFC', { fromMeetingId: first.id, times: 1 }],
      ['New', null],
    ]);
    expect(next.actions.map(({ words }) => words)).toEqual(['Send the draft']);
    expect(first.actions).toHaveLength(3);
  });

  it('counts how often, and says so', () => {
    const second = { ...carryOver([first], meetingOf(11, '2026-11-12')), state: 'held' as const };
    const third = carryOver([first, second], meetingOf(12, '2026-11-19'));
    expect(third.actions[0]?.carried).toEqual({ fromMeetingId: second.id, times: 2 });
    expect(third.actions.map(carriedInWords)).toEqual(['carried over twice']);
    expect(first.actions.map(carriedInWords)[0]).toBeNull();
  });

  it('moves nothing twice, and nothing out of a meeting that is still to come', () => {
    const next = carryOver([first], meetingOf(11, '2026-11-12'));
    expect(carryOver([first, next], next)).toBe(next);
    expect(carryOver([first, next], meetingOf(12, '2026-11-19')).actions).toEqual([]);
  });

  it('takes over from a cancelled meeting as well', () => {
    const cancelled = cancelMeeting(carryOver([first], meetingOf(11, '2026-11-12')));
    expect(carryOver([first, cancelled], meetingOf(12, '2026-11-19')).actions).toHaveLength(1);
  });

  it('carries again from the meeting before when the carrying one is in the bin', () => {
    const binned = { ...carryOver([first], meetingOf(11, '2026-11-12')), deletedAt: '2026-11-10T08:00:00.000Z' };
    expect(carryOver([first, binned], meetingOf(12, '2026-11-19')).actions[0]?.carried?.fromMeetingId).toBe(first.id);
  });

  it('leaves meetings with other people alone', () => {
    expect(carryOver([first], meetingOf(11, '2026-11-12', { personIds: [idOf(2)] })).actions).toEqual([]);
  });
});

type Step = { kind: 'plan' | 'hold' | 'cancel' | 'action' | 'topic' | 'settle' | 'tick' | 'again'; pick: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('plan', 'hold', 'cancel', 'action', 'topic', 'settle', 'tick', 'again'),
  pick: fc.nat(1_000),
});

/** Walks through a career of 1:1s; returns the meetings, and which items are open by the words of the walk itself. */
function walk(steps: readonly Step[]): {
  meetings: Meeting[];
  actions: Map<string, boolean>;
  topics: Map<string, boolean>;
} {
  let meetings: Meeting[] = [meetingOf(10, '2026-01-01')];
  const [actions, topics] = [new Map<string, boolean>(), new Map<string, boolean>()];
  const put = (changed: Meeting): void => {
    meetings = meetings.map((meeting) => (meeting.id === changed.id ? changed : meeting));
  };
  steps.forEach(({ kind, pick }, index) => {
    const last = meetings.at(-1)!;
    const id = idOf(1_000 + index);
    if (kind === 'plan' && last.state !== 'planned') {
      meetings = [...meetings, carryOver(meetings, meetingOf(11 + index, addDays('2026-01-01', 7 * (index + 1))))];
    }
    if (kind === 'again') put(carryOver(meetings, last));
    if (kind === 'hold' && last.state === 'planned') put({ ...last, state: 'held' });
    if (kind === 'cancel') put(cancelMeeting(last));
    if (kind === 'action') {
      put(addAction(last, { id, words: `Action ${index}`, owner: 'me', due: null }));
      actions.set(id, true);
    }
    if (kind === 'topic') {
      put(addTopic(last, { id, words: `Topic ${index}`, raisedBy: 'them' }));
      topics.set(id, true);
    }
    const action = [...actions.keys()][pick % Math.max(1, actions.size)];
    if (kind === 'settle' && action !== undefined) {
      const state = (['open', 'done', 'dropped'] as const)[pick % 3]!;
      put(settleAction(meetings, action, state, '2026-06-01')!);
      actions.set(action, state === 'open');
    }
    const topic = last.topics[pick % Math.max(1, last.topics.length)];
    if (kind === 'tick' && topic) {
      put(tickTopic(last, topic.id, true));
      topics.set(topic.id, false);
    }
  });
  return { meetings, actions, topics };
}

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

describe('carry-over through random sequences', () => {
  it('loses nothing, doubles nothing, and brings every open item into the next meeting', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { meetings, actions, topics } = walk([...steps, { kind: 'hold', pick: 0 }]);
        for (const meeting of meetings) {
          expect(unique(meeting.actions.map(({ id }) => id))).toBe(true);
          expect(unique(meeting.topics.map(({ id }) => id))).toBe(true);
        }
        const latest = new Map(latestActions(meetings).map(({ item }) => [item.id, item.state === 'open']));
        expect(latest).toEqual(actions);
        expect(new Map(latestTopics(meetings).map(({ item }) => [item.id, !item.done]))).toEqual(topics);
        const next = carryOver(meetings, meetingOf(9_999, '2030-01-03'));
        const open = (items: Map<string, boolean>) => [...items].filter(([, isOpen]) => isOpen).map(([id]) => id);
        expect(sorted(next.actions.map(({ id }) => id))).toEqual(sorted(open(actions)));
        expect(sorted(next.topics.map(({ id }) => id))).toEqual(sorted(open(topics)));
      }),
      { numRuns: 300 },
    );
  });
});
