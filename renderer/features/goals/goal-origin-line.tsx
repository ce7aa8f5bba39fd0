import type { ReactNode } from 'react';
import type { Goal } from '../../../shared/goals/goal.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useRecord } from '../../hooks/use-records.ts';

const OriginLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={`#${to}`} draggable={false} className="rounded-6 text-accent underline underline-offset-2">
    {children} <span aria-hidden>→</span>
  </a>
);

function FromMilestone({ milestoneId }: { milestoneId: string }) {
  const milestone = useCatalogue('milestones')?.milestones.find(({ id }) => id === milestoneId);
  return <>From the milestone{milestone ? ` “${milestone.title}”` : ` ${milestoneId.replaceAll('-', ' ')}`}</>;
}

function FromReview({ reviewId }: { reviewId: string }) {
  const review = useRecord('review', reviewId);
  return (
    <>
      Agreed on in{' '}
      <OriginLink to={`/reviews/${reviewId}`}>
        {review ? `the review of ${exactDay(review.record.on)}` : 'a review'}
      </OriginLink>
    </>
  );
}

/** What the goal grew out of, with the way back to it. */
export function GoalOriginLine({ origin }: Pick<Goal, 'origin'>) {
  if (origin === null) return null;
  return (
    <p className="text-12 leading-reading text-text-2">
      {origin.kind === 'milestone' && <FromMilestone milestoneId={origin.milestoneId} />}
      {origin.kind === 'review' && <FromReview reviewId={origin.reviewId} />}
      {origin.kind === 'case' && origin.reason === '' && (
        <>
          From the plan of <OriginLink to="/settings/case">the case</OriginLink>
        </>
      )}
      {origin.kind === 'case' && origin.reason !== '' && (
        <>
          Answers a reason of <OriginLink to="/settings/case">the committee</OriginLink>: “{origin.reason}”
        </>
      )}
    </p>
  );
}
