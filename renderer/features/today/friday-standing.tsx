import type { WeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useWeeklyReview } from '../../hooks/use-weekly-review.ts';
import { useWeeklyProposals } from '../../hooks/use-weekly-proposals.ts';

function standing({ note }: WeeklyReview, undecided: number): string {
  if (note && note.sentOn !== null) return 'Your note is sent';
  if (note && note.noteText !== '') return 'Your note waits to be sent';
  if (undecided === 0) return '';
  return `${undecided} ${undecided === 1 ? 'proposal' : 'proposals'}`;
}

function Counted({ review }: { review: WeeklyReview }) {
  const { span, notes, note } = review;
  const proposals = useWeeklyProposals(span, notes, note?.id ?? null);
  if (!proposals) return null;
  const decided = new Set([...(note?.keptIds ?? []), ...(note?.droppedIds ?? [])]);
  const words = standing(review, proposals.filter(({ id }) => !decided.has(id)).length);
  return words === '' ? null : <span className="text-text-2">{words} · </span>;
}

/** How the Friday review stands, in words before the way to it; nothing while it is counted. */
export function FridayStanding() {
  const review = useWeeklyReview();
  return review ? <Counted review={review} /> : null;
}
