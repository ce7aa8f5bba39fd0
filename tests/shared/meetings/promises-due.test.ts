import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../shared/meetings/carry-over.ts';
import { promisesDue } from '../../../shared/meetings/promises-due.ts';
import { actionOf, meetingOf } from './meeting-builders.ts';

describe('promisesDue', () => {
  it('tells what I owe within a week, the longest due first, each once and from the meeting that counts', () => {
    const held = meetingOf(11, '2026-11-10', {
      state: 'held',
      actions: [
        actionOf(90, 'Soon', { due: '2026-11-30' }),
        actionOf(91, 'Late', { due: '2026-11-20' }),
        actionOf(92, 'Later', { due: '2026-12-01' }),
        actionOf(93, 'Theirs', { owner: 'them', due: '2026-11-20' }),
        actionOf(94, 'Done', { state: 'done', doneOn: '2026-11-19', due: '2026-11-20' }),
        actionOf(95, 'Without a day'),
      ],
    });
    const next = carryOver([held], meetingOf(12, '2026-11-26'));
    expect(promisesDue([held, next], '2026-11-24').map(({ action, meeting }) => [action.words, meeting.id])).toEqual([
      ['Late', next.id],
      ['Soon', next.id],
    ]);
  });
});
