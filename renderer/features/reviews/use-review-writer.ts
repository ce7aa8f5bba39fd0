import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { ReviewEdit } from '../../../shared/reviews/review-edit.ts';
import { editReview } from '../../../shared/reviews/review-edit.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useServices } from '../../hooks/services.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import type { ReviewWriter } from './review-part.ts';

/** The one field of the record that an edit touches: only that is saved, over what is saved elsewhere meanwhile. */
const fieldOf: Record<ReviewEdit['kind'], keyof Review> = {
  day: 'on',
  raters: 'raters',
  criterion: 'criteria',
  dimension: 'scorecard',
  'self-check': 'selfCheck',
  agree: 'agreements',
  agreement: 'agreements',
  disagree: 'agreements',
};

/** How the parts of an open review write into its form; the same object while they type, so that the other parts rest. */
export function useReviewWriter({ value, change, save }: RecordForm<'review'>): ReviewWriter {
  const { now } = useServices();
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  const edit = useCallback(
    (wanted: ReviewEdit): void => {
      const edited = editReview(latest.current, wanted, now());
      if (!edited.ok) return;
      latest.current = edited.review;
      const field = fieldOf[wanted.kind];
      change({ [field]: edited.review[field] });
    },
    [change, now],
  );
  return useMemo(() => ({ edit, save: () => void save() }), [edit, save]);
}
