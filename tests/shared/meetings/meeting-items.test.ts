import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../shared/meetings/carry-over.ts';
import { changeAction, moveTopic, removeItem, rewordItem, talkAbout } from '../../../shared/meetings/meeting-items.ts';
import { idOf } from '../readiness/record-builders.ts';
import { actionOf, meetingOf, topicOf } from './meeting-builders.ts';

const three = meetingOf(11, '2026-11-26', { topics: [topicOf(80, 'a'), topicOf(81, 'b'), topicOf(82, 'c')] });
const order = ({ topics }: typeof three) => topics.map(({ words }) => words).join('');

describe('moveTopic', () => {
  it('moves a topic to a place and no further than the agenda goes', () => {
    expect(order(moveTopic(three, idOf(82), 0))).toBe('cab');
    expect(order(moveTopic(three, idOf(80), 1))).toBe('bac');
    expect(order(moveTopic(three, idOf(80), 99))).toBe('bca');
    expect(order(moveTopic(three, idOf(82), -3))).toBe('cab');
    expect(moveTopic(three, idOf(99), 0)).toBe(three);
  });
});

describe('rewordItem, changeAction and removeItem', () => {
  it('change the named line and no other, and take no blank words', () => {
    expect(order(rewordItem(three, idOf(81), 'x'))).toBe('axc');
    expect(rewordItem(three, idOf(81), '  ')).toBe(three);
    const promised = meetingOf(11, '2026-11-26', { actions: [actionOf(90, 'Send it'), actionOf(91, 'Read it')] });
    expect(changeAction(promised, idOf(90), { owner: 'them', due: '2026-12-01' }).actions).toMatchObject([
      { words: 'Send it', owner: 'them', due: '2026-12-01' },
      { words: 'Read it', owner: 'me', due: null },
    ]);
    expect(changeAction(promised, idOf(90), { words: ' ' })).toBe(promised);
    expect(removeItem(promised, idOf(90)).actions.map(({ words }) => words)).toEqual(['Read it']);
  });
});

describe('talkAbout', () => {
  it('takes a topic from the next meeting again when it was talked about after all', () => {
    const held = { ...three, state: 'held' as const };
    const next = carryOver([held], meetingOf(12, '2026-12-03'));
    expect(order(next)).toBe('abc');
    const [ticked, later] = talkAbout([held, next], held, idOf(81), true);
    expect(ticked.topics.map(({ done }) => done)).toEqual([false, true, false]);
    expect(later && order(later)).toBe('ac');
  });

  it('leaves alone what was held, and what the next meeting raised itself', () => {
    const held = { ...three, state: 'held' as const };
    const after = { ...carryOver([held], meetingOf(12, '2026-12-03')), state: 'held' as const };
    expect(talkAbout([held, after], held, idOf(81), true)).toHaveLength(1);
    expect(talkAbout([held, after], held, idOf(81), false)).toHaveLength(1);
  });
});
