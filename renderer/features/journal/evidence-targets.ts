import type { Ladder } from '../../../shared/ladder/ladder.ts';

/** One line of the picker: a criterion, or a marker beneath it, with the key that links it. */
export interface EvidenceTargetLine {
  id: string;
  criterionId: string;
  markerId: string | null;
  text: string;
  /** A digit for a criterion, a letter for a marker; empty when keys have run out. */
  key: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Everything of the ladder that an entry can be linked to, in its order: criteria by number, markers by letter. */
export function evidenceTargets(ladder: Ladder): EvidenceTargetLine[] {
  let marker = 0;
  return ladder.criteria.flatMap((criterion, index) => [
    {
      id: criterion.id,
      criterionId: criterion.id,
      markerId: null,
      text: criterion.short,
      key: index < 9 ? String(index + 1) : '',
    },
    ...criterion.markers.map(({ id, text }) => {
      const key = letters[marker] ?? '';
      marker += 1;
      return { id: `${criterion.id}/${id}`, criterionId: criterion.id, markerId: id, text, key };
    }),
  ]);
}
