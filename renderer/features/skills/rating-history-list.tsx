import { useMemo } from 'react';
import { byRatedTime } from '../../../shared/skills/rating-history.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useRecordsById } from '../../hooks/use-records.ts';
import { MarkSign } from '../../ui/mark-shape.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { raterName, raterShape, stepName } from './skill-words.ts';

interface RatingHistoryListProps {
  ratings: readonly Rating[];
  nameOf: (personId: string | null) => string | null;
}

/** Every rating that was given, newest first, each as it was said: nothing here is ever changed. */
export function RatingHistoryList({ ratings, nameOf }: RatingHistoryListProps) {
  const newest = useMemo(() => [...ratings].sort(byRatedTime).reverse(), [ratings]);
  const entryIds = useMemo(() => [...new Set(newest.flatMap((rating) => rating.entryIds))], [newest]);
  const entries = useRecordsById('entry', entryIds) ?? [];
  return (
    <ol className="flex flex-col gap-2" aria-label="Ratings, newest first">
      {newest.map((rating) => (
        <li key={rating.id} className="flex gap-2">
          <span className="pt-1">
            <MarkSign shape={raterShape[rating.rater]} />
          </span>
          <div className="flex min-w-0 flex-col gap-0.5">
            <p>{stepName[rating.step]}</p>
            <PropertyLine
              facts={[
                exactDay(rating.ratedOn),
                [raterName[rating.rater], nameOf(rating.personId)].filter(Boolean).join(' '),
                `ladder ${rating.ladderVersion}`,
              ]}
            />
            {rating.note && (
              <p className="select-content max-w-reading leading-reading whitespace-pre-wrap text-text-2">
                {rating.note}
              </p>
            )}
            {entries
              .filter(({ record }) => rating.entryIds.includes(record.id))
              .map(({ record }) => (
                <a
                  key={record.id}
                  href={`#/journal/${record.id}`}
                  draggable={false}
                  className="w-fit max-w-full rounded-6 text-accent hover:underline"
                >
                  {record.title}
                </a>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
