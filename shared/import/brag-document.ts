import { checksumOfText } from '../change/checksum.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { EntryKind } from '../record/entry.ts';
import type { Result } from '../ipc/result.ts';
import { failed, ok } from '../ipc/result.ts';
import { takeBulletDate } from './bullet-date.ts';
import { titleOfBullet } from './bullet-title.ts';
import { findMetrics } from './find-metrics.ts';
import type { MarkdownBlock } from './markdown-blocks.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { linksOf, plainWords } from './markdown-words.ts';
import type { Period } from './period.ts';
import { readPeriod } from './period.ts';
import type { ImportFindings, Proposal } from './proposal.ts';
import { readSection } from './section-kind.ts';

/** What the reading of a document depends on besides its text. */
export interface DocumentQuestion {
  name: string;
  today: LocalDate;
  /** Source keys that the record already has. */
  known: ReadonlySet<string>;
}

/** More items than a person could look through; more likely another kind of document. */
const ITEMS = 5_000;

/** How much of one item is looked at for title, figures and links; the text keeps all of it. */
const EXAMINED = 5_000;

/** A heading that is in force: those deeper than a new one end with it. */
interface OpenHeading {
  depth: number;
  period: Period | null;
  kind: EntryKind | null;
  tag: string | null;
}

/**
 * Proposed entries from a brag document: one per outer list item, dated by its own date, else by the nearest heading with one.
 * Codes of failure: `empty`, `no-items`, `too-many-items`. Items that are not done yet are left out and counted.
 */
export function readBragDocument(text: string, question: DocumentQuestion): Result<ImportFindings> {
  if (text.trim() === '') return failed('empty', `“${question.name}” is empty. Choose another file.`);
  const blocks = readMarkdown(text.normalize('NFC'));
  const items = blocks.filter((block) => block.kind === 'bullet' && block.words !== '').length;
  if (items === 0) {
    return failed(
      'no-items',
      `No list items found in “${question.name}”. Put each thing you did on its own line, beginning with “- ”.`,
    );
  }
  if (items > ITEMS) {
    return failed(
      'too-many-items',
      `“${question.name}” has ${items.toLocaleString('en')} list items; at most 5,000 can be imported at once. Split the file.`,
    );
  }
  return ok(findProposals(blocks, question));
}

function findProposals(blocks: readonly MarkdownBlock[], question: DocumentQuestion): ImportFindings {
  const proposals = new Map<string, Proposal>();
  let headings: OpenHeading[] = [];
  let [alreadyImported, undone] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'heading')
      headings = [...headings.filter(({ depth }) => depth < block.depth), openHeading(block, headings)];
    if (block.kind !== 'bullet' || block.words === '') continue;
    if (block.done === false) undone += 1;
    else {
      const proposal = toProposal(block, headings, question);
      if (question.known.has(proposal.key)) alreadyImported += 1;
      else if (!proposals.has(proposal.key)) proposals.set(proposal.key, proposal);
    }
  }
  const leftOut = undone === 0 ? [] : [undone === 1 ? '1 item not ticked off' : `${undone} items not ticked off`];
  return { proposals: [...proposals.values()].sort(newestFirst), alreadyImported, leftOut };
}

function openHeading(
  { depth, words }: MarkdownBlock & { kind: 'heading' },
  above: readonly OpenHeading[],
): OpenHeading {
  const plain = plainWords(words);
  const period = readPeriod(plain, yearOf(above.filter((heading) => heading.depth < depth)));
  // A document's title is no section.
  if (period !== null || depth === 1) return { depth, period, kind: null, tag: null };
  return { depth, period: null, ...readSection(plain) };
}

const lastOf = <T>(headings: readonly OpenHeading[], read: (heading: OpenHeading) => T | null): T | null =>
  headings.reduce<T | null>((found, heading) => read(heading) ?? found, null);
const yearOf = (headings: readonly OpenHeading[]): number | null =>
  lastOf(headings, ({ period }) => period && Number(period.from.slice(0, 4)));

function toProposal(
  block: MarkdownBlock & { kind: 'bullet' },
  headings: readonly OpenHeading[],
  { name, today }: DocumentQuestion,
): Proposal {
  const dated = takeBulletDate(block.words, yearOf(headings) ?? Number(today.slice(0, 4)));
  const period = dated.period ?? lastOf(headings, (heading) => heading.period);
  const { title, complete } = titleOfBullet(dated.words.slice(0, EXAMINED));
  const whole = [dated.words, block.details].filter((part) => part !== '').join('\n\n');
  const tag = lastOf(headings, (heading) => heading.tag);
  const key = `md:${checksumOfText(`${period?.from ?? 'undated'} ${normalised(whole)}`)}`;
  return {
    key,
    title,
    text: complete && dated.words.length <= EXAMINED ? block.details : whole,
    kind: lastOf(headings, (heading) => heading.kind) ?? 'achievement',
    occurredOn: period?.from ?? `${today.slice(0, 7)}-01`,
    occurredUntil: untilToday(period, today),
    datePrecision: period?.precision ?? 'unknown',
    metrics: findMetrics(plainWords(whole.slice(0, EXAMINED))),
    links: linksOf(whole.slice(0, EXAMINED)),
    tags: tag === null ? [] : [tag],
    sourceKeys: [key],
    origin: { kind: 'markdown', name },
    weight: 1,
  };
}

/** The letters and digits alone, so that marks, spaces and capitals may change without making it another item. */
const normalised = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** A quarter that is still running ends today, not in the future. */
function untilToday(period: Period | null, today: LocalDate): LocalDate | null {
  if (!period || period.until === null) return null;
  return period.until > today && period.from <= today ? today : period.until;
}

/** By day, newest first; items of the same day stay in the order of the document. */
const newestFirst = (a: Proposal, b: Proposal): number =>
  a.occurredOn > b.occurredOn ? -1 : a.occurredOn < b.occurredOn ? 1 : 0;
