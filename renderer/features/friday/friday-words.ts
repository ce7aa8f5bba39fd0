import type { AppInfo } from '../../../shared/ipc/contract/app-contract.ts';
import type { WithholdingReason } from '../../../shared/packet/withholding.ts';
import { withholdingWords } from '../../../shared/packet/withholding.ts';
import { textBlocks } from '../../../shared/packet/text-blocks.ts';
import { exactRange } from '../../../shared/packet/exact-date.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { WeeklyKind } from '../../../shared/weekly/weekly-proposal.ts';
import type { WeeklyRepository } from '../../hooks/use-weekly-git.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';

/** The three steps, in their order. */
export const steps = [
  { value: 'decide', label: 'Keep or drop' },
  { value: 'answer', label: 'Two questions' },
  { value: 'send', label: 'Send' },
] as const;
export type FridayStep = (typeof steps)[number]['value'];

/** What a proposal is, in a word or two beside its title. */
export const kindWords: Record<WeeklyKind, string> = {
  entry: 'done',
  git: 'git',
  meeting: '1:1',
  'follow-up': 'due',
  outcome: 'no outcome yet',
  project: 'no news',
};

/** What a question is for, beneath it. */
export const questionHints = {
  changedForOthers: 'Who can do something now that they could not before, or no longer has to?',
  stuck: 'Where would a word from somebody help? It goes into the note and onto the agenda.',
} as const;

/** How far the decisions are, and what becomes of the rest. */
export function decidedInWords(kept: number, dropped: number, open: number): string {
  const rest = open === 0 ? '' : ` · ${open} not decided, ${open === 1 ? 'it comes' : 'they come'} again`;
  return `${kept} kept · ${dropped} dropped${rest}`;
}

/** The chord of Enter as this machine calls it. */
export const sendKeys = ({ platform }: AppInfo): string =>
  platform === 'darwin' || (platform === 'browser' && navigator.userAgent.includes('Mac')) ? '⌘ ↵' : 'Ctrl ↵';

/** The days of a note. */
export const noteName = ({ from, to }: Pick<WeeklyNote, 'from' | 'to'>): string => exactRange(from, to);

/** Whether a note was sent, and when. */
export const sentInWords = (sentOn: LocalDate | null, today: LocalDate): string =>
  sentOn === null ? 'not marked as sent' : `sent ${dayInWords(sentOn, today)}`;

/** What a note begins with, below its headings; words for one that has no text yet. */
export function firstWords({ noteText }: Pick<WeeklyNote, 'noteText'>): string {
  const lines = textBlocks(noteText).flatMap(({ tag, lines: told }) => (/^h/.test(tag) ? [] : told));
  const first = lines.find((line) => !/^\*\*.*\*\*$/.test(line)) ?? lines[0];
  return first ?? 'Not finished.';
}

/** How far looking into a repository is. */
export function gitStateInWords(state: WeeklyRepository['state']): string {
  switch (state.is) {
    case 'reading':
      return 'looking into it…';
    case 'failed':
      return state.words;
    case 'read': {
      const count = state.proposals.length;
      const found = count === 0 ? 'nothing new' : `${count} found`;
      return state.truncated ? `${found}; the oldest commits did not fit` : found;
    }
  }
}

/** Why a text must not say something, in one short sentence. */
export const reasonWords = (reason: WithholdingReason): string =>
  withholdingWords[reason].replace('this packet', 'this text');
