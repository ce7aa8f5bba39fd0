import type { LocalDate } from '../dates/local-date.ts';
import type { EntryKind } from '../record/entry.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';

/** How exactly the source told when it was; anything but a day should be looked at before it is kept. */
export type DatePrecision = 'day' | 'month' | 'longer' | 'unknown';

/** Where a proposal comes from; `name` is the repository's or the document's. */
interface ProposalOrigin {
  kind: 'git' | 'markdown';
  name: string;
}

/** An entry that an import offers. Nothing is in the record until the person keeps it. */
export interface Proposal {
  /** Stable identity within an import: the first of `sourceKeys`. */
  key: string;
  title: string;
  text: string;
  kind: EntryKind;
  occurredOn: LocalDate;
  occurredUntil: LocalDate | null;
  datePrecision: DatePrecision;
  metrics: ImpactMetric[];
  links: { label: string; url: string }[];
  tags: string[];
  sourceKeys: string[];
  origin: ProposalOrigin;
  /** How much work stands behind it (commits, or 1): for choosing the strongest few. */
  weight: number;
}

/** What an import found: proposals newest first, and what it left out, so that the screen can say so. */
export interface ImportFindings {
  proposals: Proposal[];
  /** Sources that the record already has: commits, or list items. */
  alreadyImported: number;
  /** What was left out, in words, each with its count ("3 merges without own work"). */
  leftOut: string[];
}
