import type { LocalDate } from '../dates/local-date.ts';
import type { EntryKind } from '../record/entry.ts';
import type { CaptureCorrections } from './capture-corrections.ts';
import { noCorrections } from './capture-corrections.ts';
import type { CaptureSources } from './capture-sources.ts';
import type { TitleToken } from './capture-title.ts';
import { titleCuts, withoutSpans } from './capture-title.ts';
import type { DateMention, FindDates } from './date-mention.ts';
import type { Figure } from './find-figures.ts';
import { findFigures } from './find-figures.ts';
import { guessKind } from './guess-kind.ts';
import type { NamedThings } from './resolve-sigils.ts';
import { resolveSigils } from './resolve-sigils.ts';
import type { Span } from './span.ts';
import { overlaps } from './span.ts';

/** How the capture line understood a sentence. Everything that was found names its place, for chips. */
export interface ParsedCapture extends NamedThings {
  title: string;
  kind: EntryKind;
  occurredOn: LocalDate;
  occurredUntil: LocalDate | null;
  /** The words that gave the date; `null` when it is today's or was corrected. */
  dateSpan: Span | null;
  figures: Figure[];
  /** What the title leaves out. */
  cuts: Span[];
}

export interface ParseOptions {
  sources: CaptureSources;
  today: LocalDate;
  findDates: FindDates;
  corrections?: CaptureCorrections;
}

/** The mention that dates the entry: one at the end of the sentence, else the first. */
function pickDate(text: string, mentions: readonly DateMention[], named: readonly TitleToken[]): DateMention | null {
  const bare = mentions.find(({ span }) => {
    const rest = named.filter((token) => token.span.start >= span.end).map((token) => token.span);
    return (
      withoutSpans(
        text.slice(span.end),
        rest.map(({ start, end }) => ({ start: start - span.end, end: end - span.end })),
      ) === ''
    );
  });
  return bare ?? mentions[0] ?? null;
}

/**
 * Understands one line: what happened, when, which criteria, tags, people and figures. Whatever is not understood stays in the title;
 * no character of it is lost. Never throws.
 */
export function parseCapture(
  text: string,
  { sources, today, findDates, corrections = noCorrections }: ParseOptions,
): ParsedCapture {
  const wanted = (span: Span): boolean => !corrections.ignored.includes(text.slice(span.start, span.end));
  const named = resolveSigils(text, sources, corrections);
  const figures = findFigures(text).filter(
    ({ span }) => wanted(span) && !named.tokens.some((token) => overlaps(token.span, span)),
  );
  const taken = [...named.tokens, ...figures].map(({ span }) => span);
  const mentions = findDates(text, today).filter(
    ({ span }) => wanted(span) && !taken.some((other) => overlaps(other, span)),
  );
  const date = corrections.when === null ? pickDate(text, mentions, named.tokens) : null;
  const dateToken: TitleToken[] = date ? [{ span: date.span, kind: 'date' }] : [];
  const inOrder = [...named.tokens, ...dateToken].sort((a, b) => a.span.start - b.span.start);
  const allCuts = titleCuts(text, inOrder);
  // A line that is nothing but a date keeps its words, or there would be no title to save them under.
  const cuts = withoutSpans(text, allCuts) === '' ? titleCuts(text, named.tokens) : allCuts;
  const title = withoutSpans(text, cuts);
  return {
    ...named,
    title,
    kind: corrections.kind ?? guessKind(title),
    occurredOn: corrections.when?.from ?? date?.from ?? today,
    occurredUntil: corrections.when ? corrections.when.until : (date?.until ?? null),
    dateSpan: date?.span ?? null,
    figures,
    cuts,
  };
}
