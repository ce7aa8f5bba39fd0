import type { WeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useWeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useWeeklyProposals } from '../../hooks/use-weekly-proposals.ts';
import { FridayLink } from './friday-link.tsx';

function standing({ note }: WeeklyReview, undecided: number): string {
  if (note && note.sentOn !== null) return 'Your note is sent';
  if (note && note.noteText !== '') return 'Your note waits to be sent';
  if (undecided === 0) return '';
  return `${undecided} ${undecided === 1 ? 'proposal' : 'proposals'}`;
}

function Counted({ review }: { review: WeeklyReview }) {
  const { span, notes, note } = review;
  const proposals = useWeeklyProposals(span, notes, note?.id ?? null);
  if (!proposals) return <FridayLink />;
  const decided = new Set([...(note?.keptIds ?? []), ...(note?.droppedIds ?? [])]);
  return <FridayLink words={standing(review, proposals.filter(({ id }) => !decided.has(id)).length)} />;
}

/** How the Friday review stands, and the way to it. */
export function FridayLine() {
  const review = useWeeklyReview();
  return review ? <Counted review={review} /> : <FridayLink />;
}
