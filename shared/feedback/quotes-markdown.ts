import { exactDate } from '../packet/exact-date.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import type { NameMask } from '../packet/name-mask.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import { SOMEBODY } from '../people/person-in-words.ts';
import type { Person } from '../record/person.ts';
import type { Feedback } from './feedback.ts';

/** What stands around the quotes. `criterionName` knows the criteria of the ladder at hand; `null` for others. */
export interface QuotesContext {
  persons: ReadonlyMap<string, Person>;
  names: Pick<NameMask, 'mask' | 'nameOf'>;
  criterionName: (criterionId: string) => string | null;
}

/**
 * Quotes as Markdown, word for word but for names that may not leave. They are expected to be those that the reader may see
 * (see quotable): here nothing is taken out any more.
 */
export const quotesMarkdown = (shown: readonly Feedback[], { persons, names, criterionName }: QuotesContext): string =>
  `${[
    '# What others said',
    ...shown.flatMap(({ personId, quote, on, criterionId }) => {
      const person = persons.get(personId);
      const who = person && person.deletedAt === null ? names.nameOf(person) : SOMEBODY;
      const about = criterionId === null ? null : criterionName(criterionId);
      const facts = [markdownLine(who), exactDate(on), ...(about === null ? [] : [markdownLine(about)])];
      // With its marks: a fence that begins the quote begins nothing in the middle of a line.
      return [safeMarkdown(`“${names.mask(quote.trim())}”`), facts.join(', ')];
    }),
  ].join('\n\n')}\n`;
