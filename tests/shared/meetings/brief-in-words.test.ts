import { describe, expect, it } from 'vitest';
import { briefForMe } from '../../../shared/meetings/brief-for.ts';
import { briefInWords } from '../../../shared/meetings/brief-in-words.ts';
import { entryOf, idOf } from '../readiness/record-builders.ts';
import { actionOf, briefRecordOf, meetingOf } from './meeting-builders.ts';

const nameOf = (id: string): string => (id === 'practices' ? 'Practices' : id);

describe('briefInWords', () => {
  it('counts what there is, and is empty where there is nothing', () => {
    const record = briefRecordOf({
      meetings: [
        meetingOf(11, '2026-11-10', {
          state: 'held',
          actions: [actionOf(90, 'Late', { due: '2026-11-20' }), actionOf(91, 'Open')],
        }),
      ],
      entries: [entryOf(1, { occurredOn: '2026-11-20', result: 'Two teams use it' })],
      criteria: [{ id: 'practices', short: 'Practices' }],
    });
    expect(briefInWords(briefForMe(record), nameOf)).toEqual([
      '1 outcome',
      '1 promise overdue',
      '1 promise open',
      'no news on Practices',
    ]);
    expect(briefInWords(briefForMe(briefRecordOf()), nameOf)).toEqual([]);
  });

  it('names one quiet criterion and counts several', () => {
    const criteria = [1, 2].map((number) => ({ id: idOf(number), short: `C${number}` }));
    expect(briefInWords(briefForMe(briefRecordOf({ criteria })), nameOf)).toEqual(['no news on 2 criteria']);
  });
});
