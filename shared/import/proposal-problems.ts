import { isLocalDate } from '../dates/local-date.ts';
import type { Proposal } from './proposal.ts';

/** What keeps a proposal from becoming an entry, in words, by field; empty when nothing does. */
export function proposalProblems({
  title,
  text,
  occurredOn,
  occurredUntil,
}: Proposal): Partial<Record<'title' | 'text' | 'occurredOn' | 'occurredUntil', string>> {
  return {
    ...(title.trim() === '' ? { title: 'Give the entry a title.' } : {}),
    ...(title.length > 500 ? { title: 'A title has up to 500 characters.' } : {}),
    ...(text.length > 200_000 ? { text: 'A text has up to 200,000 characters.' } : {}),
    ...(isLocalDate(occurredOn) ? {} : { occurredOn: 'This is not a day of the calendar.' }),
    ...(occurredUntil !== null && occurredUntil < occurredOn
      ? { occurredUntil: 'The last day lies before the first.' }
      : {}),
  };
}
