import { exactDate, exactMonth } from '../packet/exact-date.ts';
import { markdownLine } from '../packet/markdown-line.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import type { LedgerRow } from './mentoring-ledger.ts';

/** "March to July 2026, 5 months": how long somebody was mentored. */
export function spanInWords({ startedOn, lastOn, months }: Pick<LedgerRow, 'startedOn' | 'lastOn' | 'months'>): string {
  const [first, last] = [exactMonth(startedOn), exactMonth(lastOn)];
  const counted = months === 1 ? '1 month' : `${months} months`;
  return first === last ? `${first}, ${counted}` : `${first} to ${last}, ${counted}`;
}

/** Safe on its own, then again behind its label: a fence that begins a text begins nothing in the middle of a line. */
const paragraph = (label: string, text: string): string[] =>
  text.trim() === '' ? [] : [safeMarkdown(`${label}: ${safeMarkdown(text.trim())}`)];

/**
 * The ledger as Markdown without raw HTML, to be sent by one's own means. The rows are expected to be built for its reader (see
 * mentoringLedger): here nothing is taken out any more.
 */
export function ledgerMarkdown(rows: readonly LedgerRow[], asOf: string): string {
  const parts = rows.flatMap((row) => [
    `## ${markdownLine(row.who)}`,
    `${spanInWords(row)}.`,
    ...paragraph('From', row.from),
    ...paragraph('To', row.to),
    ...paragraph('Can do now', row.canDoNow),
  ]);
  return `${['# Mentoring', `As of ${exactDate(asOf)}.`, ...parts].join('\n\n')}\n`;
}
