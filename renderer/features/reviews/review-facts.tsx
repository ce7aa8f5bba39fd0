import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { otherNames } from '../../../shared/reviews/raters.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { RaterFields } from './rater-fields.tsx';
import type { ReviewPart } from './review-part.ts';

interface ReviewFactsProps extends ReviewPart {
  review: Review;
  persons: readonly Stored<'person'>[];
}

/** Ladder and people of a review as one quiet line; while it is open, day and people unfold beneath it. */
export function ReviewFacts({ review, writer, persons }: ReviewFactsProps) {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const today = useToday();
  const ladder = useLadder();
  const others = otherNames(review.raters);
  const title = review.ladderId === ladder.id ? ladder.title : review.ladderId;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0 flex-1 pt-1.5">
          <PropertyLine
            facts={[
              `Ladder ${title}, ${review.ladderVersion}`,
              others.length > 0 ? `with ${others.join(' and ')}` : 'alone',
            ]}
          />
        </div>
        {writer && (
          <Button
            variant="ghost"
            icon={SlidersHorizontal}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={() => setOpen(!open)}
          >
            Facts
          </Button>
        )}
      </div>
      {writer && (
        <div id={bodyId} hidden={!open}>
          {open && (
            <div className="grid gap-3 @min-[30rem]:grid-cols-3">
              <DateField
                label="Day"
                today={today}
                value={review.on}
                onValueChange={(on) => on && writer.edit({ kind: 'day', on })}
                onBlur={writer.save}
              />
              <RaterFields
                raters={review.raters}
                onRatersChange={(raters) => writer.edit({ kind: 'raters', raters })}
                persons={persons}
                onBlur={writer.save}
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
