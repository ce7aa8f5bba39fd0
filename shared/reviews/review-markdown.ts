import { exactDate, exactRange } from '../packet/exact-date.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import type { NameMask } from '../packet/name-mask.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import { counted } from '../readiness/sentence.ts';
import type { Reader } from '../record/audience.ts';
import { mayRead } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';
import { hashInWords } from './review-hash.ts';
import type { Review, ReviewedCriterion, ScorecardAnswer } from './review.ts';

/** What printing a review needs beside it. `reader` is `null` for the author's own print. */
export interface ReviewPrint {
  reader: Reader | null;
  /** Names of criteria, dimensions and self-check rows by id; an unknown id is printed as it is. */
  titles: ReadonlyMap<string, string>;
  evidence: ReadonlyMap<string, Evidence>;
  entries: ReadonlyMap<string, Entry>;
  names: Pick<NameMask, 'mask'>;
}

const answerWords: Record<ScorecardAnswer, string> = {
  meets: 'meets it',
  partly: 'partly',
  not: 'not yet',
  unknown: 'not answered',
};

const line = (text: string, { names, reader }: ReviewPrint): string =>
  markdownLine(reader === null ? text : names.mask(text));
const prose = (text: string, { names, reader }: ReviewPrint): string =>
  safeMarkdown(reader === null ? text : names.mask(text));
const titleOf = (id: string, { titles }: ReviewPrint): string => markdownLine(titles.get(id) ?? id);

function evidenceLines({ evidenceIds }: ReviewedCriterion, print: ReviewPrint): string {
  const linked = evidenceIds.map((id) => print.evidence.get(id));
  const entries = linked.map((one) => (one ? print.entries.get(one.entryId) : undefined));
  const isShown = (entry: Entry): boolean =>
    entry.deletedAt === null && (print.reader === null || mayRead(entry.audience, print.reader));
  const shown = entries
    .flatMap((entry, at) => (entry && isShown(entry) ? [{ entry, link: linked[at] }] : []))
    .sort((a, b) => (a.entry.occurredOn < b.entry.occurredOn ? 1 : a.entry.occurredOn > b.entry.occurredOn ? -1 : 0));
  const rest = evidenceIds.length - shown.length;
  return [
    ...shown.map(({ entry, link }) => {
      const against = link?.stance === 'contradicts' ? ', speaks against it' : '';
      return `- ${line(entry.title, print)} (${exactRange(entry.occurredOn, entry.occurredUntil)}${against})`;
    }),
    ...(rest > 0 ? [`- ${counted(rest, 'more entry is', 'more entries are')} not shown here.`] : []),
  ].join('\n');
}

const openQuestions = (count: number): string =>
  count === 0 ? '' : `${counted(count, 'question is', 'questions are')} not answered.`;

const section = (heading: string, parts: readonly string[]): string[] => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`## ${heading}`, ...said];
};

function headOf(review: Review, print: ReviewPrint): string[] {
  const raters = review.raters.map(({ kind, name }) => (name.trim() === '' ? kind : `${name.trim()} (${kind})`));
  return [
    `# Review of ${exactDate(review.on)}`,
    `Ladder: ${titleOf(review.ladderId, print)}, version ${markdownLine(review.ladderVersion)}`,
    ...(raters.length === 0 ? [] : [`With: ${line(raters.join(', '), print)}`]),
    review.contentHash === null ? 'Still open.' : `Closed; content hash ${hashInWords(review.contentHash)}`,
  ];
}

/**
 * A review to print, Markdown without raw HTML. For a reader it shows only evidence that this reader may see and counts the rest;
 * the self-check is in the author's own print alone, because honest answers to it need a closed door. Questions without an answer are
 * counted.
 */
export function reviewMarkdown(review: Review, print: ReviewPrint): string {
  const criteria = review.criteria.map((one) =>
    [`### ${titleOf(one.criterionId, print)}: ${one.verdict}`, prose(one.words, print), evidenceLines(one, print)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const answered = (title: string, answer: string, words: string): string =>
    [`### ${title}: ${answer}`, prose(words, print)].filter((part) => part !== '').join('\n\n');
  const scorecard = review.scorecard
    .filter(({ answer, words }) => answer !== 'unknown' || words.trim() !== '')
    .map(({ dimensionId, answer, words }) => answered(titleOf(dimensionId, print), answerWords[answer], words));
  const selfCheck = review.selfCheck
    .filter((row) => print.reader === null && (row.answer !== null || row.words.trim() !== ''))
    .map(({ rowId, answer, words }) => answered(titleOf(rowId, print), answer ?? 'not answered', words));
  const agreements = review.agreements.map(
    ({ words, dueOn }) => `- ${line(words, print)}${dueOn === null ? '' : ` (by ${exactDate(dueOn)})`}`,
  );
  return `${[
    ...headOf(review, print),
    ...section('Criteria', criteria),
    ...section('Still Senior?', [...scorecard, openQuestions(review.scorecard.length - scorecard.length)]),
    ...section('Self-check', selfCheck),
    ...section('Agreements', [agreements.join('\n')]),
  ].join('\n\n')}\n`;
}
