import { useMemo } from 'react';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import { otherNames, readerOfRaters } from '../../../shared/reviews/raters.ts';
import { reviewMarkdown } from '../../../shared/reviews/review-markdown.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useAllPersons } from '../../hooks/use-all-persons.ts';
import type { ReviewEvidence } from './use-review-evidence.ts';
import type { ReviewTitles } from './use-review-titles.ts';

export type ReaderChoice = 'raters' | 'inside';

/** Whom a review is handed to. There is no choice "me" on purpose: what is only mine never leaves. */
export interface ReviewReader {
  choice: ReaderChoice;
  reader: Reader;
  words: string;
}

/** The readers that a review can be for: those who took part, as far as they are known, and anybody inside. */
export function readersOf(review: Review): readonly [ReviewReader, ...ReviewReader[]] {
  const raters = readerOfRaters(review.raters);
  const inside: ReviewReader = {
    choice: 'inside',
    reader: { kind: 'inside', personIds: [] },
    words: 'anybody inside the company',
  };
  if (raters === null) return [inside];
  return [{ choice: 'raters', reader: raters, words: otherNames(review.raters).join(' and ') }, inside];
}

/** A review as Markdown for a reader: the one text behind copying and printing. `undefined` while something of it is read. */
export function useReviewText(
  review: Review | null,
  known: ReviewEvidence | undefined,
  titles: ReviewTitles,
): ((reader: Reader) => string) | undefined {
  const persons = useAllPersons();
  return useMemo(() => {
    if (!review || !known || !persons) return undefined;
    return (reader) => {
      const names = createNameMask(persons);
      return reviewMarkdown(review, { reader, titles: titles.all, ...known, names });
    };
  }, [review, known, persons, titles]);
}
