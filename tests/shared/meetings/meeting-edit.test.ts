import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../shared/meetings/carry-over.ts';
import {
  addAction,
  addDecision,
  addTopic,
  cancelMeeting,
  holdMeeting,
  settleAction,
  tickTopic,
} from '../../../shared/meetings/meeting-edit.ts';
import { idOf } from '../readiness/record-builders.ts';
import { actionOf, meetingOf, topicOf } from './meeting-builders.ts';

const planned = meetingOf(10, '2026-11-26');

describe('edits of a meeting', () => {
  it('holds it at its own time, or now when that is earlier', () => {
    expect(holdMeeting(planned, { now: '2026-11-26T09:05:00.000Z' })).toEqual({ ...planned, state: 'held' });
    const early = holdMeeting(planned, { now: '2026-11-24T23:30:00.000Z' });
    expect([early.state, early.date, early.time]).toEqual(['held', '2026-11-25', '00:30']);
  });

  it('cancels what is planned, never what was held', () => {
    expect(cancelMeeting(planned).state).toBe('cancelled');
    const held = holdMeeting(planned, { now: '2026-11-26T09:05:00.000Z' });
    expect(cancelMeeting(held)).toBe(held);
  });

  it('adds topics, decisions and actions, and nothing for blank words', () => {
    const topic = addTopic(planned, { id: idOf(80), words: 'RFC', raisedBy: 'them' });
    expect(topic.topics).toEqual([topicOf(80, 'RFC', { raisedBy: 'them' })]);
    expect(tickTopic(topic, idOf(80), true).topics[0]?.done).toBe(true);
    expect(addDecision(planned, { id: idOf(70), words: 'We go' }).decisions).toEqual([
      { id: idOf(70), words: 'We go' },
    ]);
    const action = { id: idOf(90), words: 'Send it', owner: 'them' as const, due: '2026-12-01' };
    expect(addAction(planned, action).actions).toEqual([actionOf(90, 'Send it', { owner: 'them', due: '2026-12-01' })]);
    expect(addTopic(planned, { id: idOf(80), words: ' ', raisedBy: 'me' })).toBe(planned);
    expect(addDecision(planned, { id: idOf(70), words: '' })).toBe(planned);
    expect(addAction(planned, { ...action, words: '\n' })).toBe(planned);
  });

  it('ticks an action where it counts, though it was met in an old meeting', () => {
    const old = meetingOf(9, '2026-11-19', { state: 'held', actions: [actionOf(90, 'Send it')] });
    const next = carryOver([old], planned);
    const ticked = settleAction([old, next], idOf(90), 'done', '2026-11-25');
    expect(ticked?.id).toBe(next.id);
    expect(ticked?.actions[0]).toMatchObject({ state: 'done', doneOn: '2026-11-25' });
    expect(settleAction([ticked!], idOf(90), 'open', '2026-11-26')?.actions[0]?.doneOn).toBeNull();
    expect(settleAction([old], idOf(99), 'done', '2026-11-25')).toBeNull();
  });
});
