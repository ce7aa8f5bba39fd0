import type { LocalDate } from '../dates/local-date.ts';
import type { Audience } from '../record/audience.ts';

/** What is offered on Friday, in the order in which it is offered: what was done first, what is missing last. */
export const weeklyKinds = ['entry', 'git', 'meeting', 'follow-up', 'outcome', 'project'] as const;
export type WeeklyKind = (typeof weeklyKinds)[number];

/** Where a proposal comes from, so that every line opens its source. `index` is the figure's place among the entry's figures. */
export type WeeklySource =
  | { kind: 'entry'; entryId: string }
  | { kind: 'figure'; entryId: string; index: number }
  | { kind: 'git'; key: string }
  | { kind: 'meeting'; meetingId: string }
  | { kind: 'project'; projectId: string };

/** The part of a note or an agenda to which a kept proposal adds a line. */
export type WeeklyPart = 'done' | 'stuck' | 'next';

/** One thing to keep or to drop. */
export interface WeeklyProposal {
  /** The same from week to week for the same thing: kind and identity of its source. */
  id: string;
  kind: WeeklyKind;
  /** The day that it is about; `null` where nothing is dated. */
  on: LocalDate | null;
  title: string;
  /** A quiet second line for the author's screen; it never goes into a document. */
  detail: string;
  part: WeeklyPart;
  /** What a note says when it is kept: plain text, one line. */
  line: string;
  /** Who may read the line. */
  audience: Audience;
  source: WeeklySource;
}
