import type { WithholdingReason } from '../packet/withholding.ts';
import { audienceReason, withholdingWords } from '../packet/withholding.ts';
import type { Reader } from '../record/audience.ts';
import type { Feedback } from './feedback.ts';

/** Why a quote stays out. */
export type QuoteReason = WithholdingReason | 'refused' | 'asked' | 'not-asked';

/** The reason in one short sentence for the author. */
export const quoteWords: Record<QuoteReason, string> = {
  ...withholdingWords,
  refused: 'They asked not to be quoted.',
  asked: 'They have not answered yet whether they may be quoted.',
  'not-asked': 'Nobody asked them yet whether they may be quoted.',
};

/**
 * Why this reader may not see the quote; `null` when they may. Permission comes before audience: without a yes from the other
 * side no setting opens it.
 */
export function quoteReason(
  { deletedAt, permission, mayBeQuotedTo }: Pick<Feedback, 'deletedAt' | 'permission' | 'mayBeQuotedTo'>,
  reader: Reader,
): QuoteReason | null {
  if (deletedAt !== null) return 'in-bin';
  switch (permission) {
    case 'given':
      return audienceReason(mayBeQuotedTo, reader);
    case 'refused':
    case 'asked':
    case 'not-asked':
      return permission;
  }
}

/** What a reader may see of some feedback, newest first, and why the rest stays out. */
export interface Quotable {
  shown: Feedback[];
  /** For the author only: ids, never the words. */
  withheld: { id: string; reason: QuoteReason }[];
}

const newestFirst = (a: Feedback, b: Feedback): number =>
  a.on !== b.on ? (a.on < b.on ? 1 : -1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Sorts feedback by whether `reader` may see it. */
export function quotable(feedback: readonly Feedback[], reader: Reader): Quotable {
  const sorted = [...feedback].sort(newestFirst);
  return {
    shown: sorted.filter((one) => quoteReason(one, reader) === null),
    withheld: sorted.flatMap((one) => {
      const reason = quoteReason(one, reader);
      return reason === null ? [] : [{ id: one.id, reason }];
    }),
  };
}
