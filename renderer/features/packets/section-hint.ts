import type { Ladder } from '../../../shared/ladder/ladder.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import type { DocumentSection } from '../../../shared/packet/packet-document.ts';
import { staffTemplate } from '../../../shared/packet/staff-template.ts';

/** What could stand in a section: where a criterion has no evidence yet, the question that helps to think of some. */
export function sectionHint(section: DocumentSection, subjectId: string | null, ladder: Ladder): string {
  const bare = section.kind === 'criterion' && section.items.length === 0;
  return (bare ? findCriterion(ladder, subjectId ?? '')?.ask : undefined) ?? staffTemplate[section.kind].hint;
}
