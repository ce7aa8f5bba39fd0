import { Check, Lock, TriangleAlert } from 'lucide-react';
import { hashInWords, isUntouched } from '../../../shared/reviews/review-hash.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { today } from '../../../shared/dates/clock.ts';
import { useServices } from '../../hooks/services.ts';
import { Icon } from '../../ui/icon.tsx';

/** When a review was closed, the hash over what it says, and whether it still says that. */
export function SealLine({ review }: { review: Review }) {
  const { zone } = useServices();
  if (review.closedAt === null || review.contentHash === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-text-2">
      <span className="inline-flex items-center gap-1.5">
        <Icon icon={Lock} className="size-3.5 text-text-3" />
        Closed {exactDay(today({ now: review.closedAt, zone }))}, frozen
      </span>
      <code aria-label="Content hash" className="select-content font-mono">
        {hashInWords(review.contentHash)}
      </code>
      {isUntouched(review) ? (
        <span className="inline-flex items-center gap-1">
          <Icon icon={Check} className="size-3.5" />
          matches its content
        </span>
      ) : (
        <span className="inline-flex items-center gap-1 text-warn">
          <Icon icon={TriangleAlert} className="size-3.5" />
          does not match: something in it changed after it was closed
        </span>
      )}
    </div>
  );
}
