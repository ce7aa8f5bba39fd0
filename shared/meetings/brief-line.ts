import type { LocalDate } from '../dates/local-date.ts';
import type { Action, Side } from './meeting.ts';

/** What a line of a brief was made of, so that it can be opened. */
export interface BriefSource {
  kind: 'entry' | 'meeting' | 'goal' | 'rating' | 'criterion';
  id: string;
}

/** One line: its words, the day it speaks of, and its source. */
export interface BriefLine {
  text: string;
  on: LocalDate | null;
  source: BriefSource;
}

/** A promise of either side; opens the meeting whose copy counts. */
export interface PromiseLine extends BriefLine {
  actionId: string;
  owner: Side;
  standing: 'open' | 'overdue' | 'done';
  due: Action['due'];
  times: number;
}
