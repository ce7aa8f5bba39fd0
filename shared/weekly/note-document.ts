import type { Reader } from '../record/audience.ts';
import type { WithholdingReason } from '../packet/withholding.ts';
import { audienceReason } from '../packet/withholding.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';

/** One part of a note: the author's prose (Markdown), then plain lines. */
export interface NoteSection {
  id: string;
  heading: string;
  prose: string;
  lines: string[];
}

/** Something kept that this reader may not see. For the author's screen only. */
export interface NoteLeftOut {
  proposalId: string;
  reason: WithholdingReason;
}

/** A note or an agenda before it becomes text; sections that say nothing are not in it. */
export interface NoteDocument {
  title: string;
  sections: NoteSection[];
  leftOut: NoteLeftOut[];
}

/** Sections that say something. */
export const spoken = (sections: readonly NoteSection[]): NoteSection[] =>
  sections.filter(({ prose, lines }) => prose.trim() !== '' || lines.length > 0);

/** Kept proposals as this reader may see them, and those that stay out. */
export function sortByReader(
  kept: readonly WeeklyProposal[],
  reader: Reader,
): { open: WeeklyProposal[]; leftOut: NoteLeftOut[] } {
  const closed = new Map(kept.map(({ id, audience }) => [id, audienceReason(audience, reader)]));
  return {
    open: kept.filter(({ id }) => closed.get(id) === null),
    leftOut: kept.flatMap(({ id }) => {
      const reason = closed.get(id) ?? null;
      return reason === null ? [] : [{ proposalId: id, reason }];
    }),
  };
}
