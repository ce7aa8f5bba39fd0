import type { Strength } from '../record/evidence.ts';
import type { WithholdingReason } from './withholding.ts';

/** One entry as a reader meets it. Lines are plain text; `paragraphs` are safe Markdown. */
export interface DocumentItem {
  entryId: string;
  evidenceIds: string[];
  title: string;
  /** Exact day or range. */
  dates: string;
  /** Each figure in one line with its basis and source: `p99 of checkout: 840 → 310 ms (measured, Grafana)`. */
  figures: string[];
  scope: string | null;
  role: string | null;
  project: string | null;
  paragraphs: string[];
  /** Markers that it is a sign of. */
  shows: string[];
  rationales: string[];
  confirmations: string[];
  sources: { label: string; url: string }[];
  strength: Strength;
  /** An earlier section told it in full; here it is named in one line. */
  toldBefore: boolean;
}

export type Completeness = 'complete' | 'thin' | 'empty';

/** A section, ready to be rendered. `body` is safe Markdown without the heading: the author's words, or the derived ones. */
export interface DocumentSection {
  id: string;
  kind: 'summary' | 'criterion' | 'project' | 'closing';
  heading: string;
  body: string;
  /** What the body would be without the author's own words; editing begins from it. */
  derived: string;
  ownWords: boolean;
  items: DocumentItem[];
  completeness: Completeness;
  /** Why it is complete, thin or empty, in one line. */
  why: string;
  words: number;
}

/** Something that this reader does not get, for the author's eyes only. */
export interface LeftOut {
  kind: 'entry' | 'project' | 'person' | 'file';
  id: string;
  title: string;
  reason: WithholdingReason | 'mentee-as-role' | 'file';
  words: string;
}

/** A remark in the margin of a section, or about the whole when `sectionId` is `null`. */
export interface Finding {
  sectionId: string | null;
  rule: 'over-budget' | 'no-evidence' | 'withheld' | 'own-words-on-withheld' | 'nothing-said';
  words: string;
}

/** The whole packet as a model that every renderer reads. */
export interface PacketDocument {
  title: string;
  /** Who, for which level, and for which period and readers: the lines under the title. */
  facts: string[];
  sections: DocumentSection[];
  words: number;
  wordBudget: number | null;
  leftOut: LeftOut[];
  findings: Finding[];
}
