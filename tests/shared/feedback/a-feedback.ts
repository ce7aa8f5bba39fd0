import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { createFeedback } from '../../../shared/feedback/feedback.ts';
import { idOf } from '../readiness/record-builders.ts';

export const feedbackOf = (number: number, fields: Partial<Feedback> = {}): Feedback =>
  createFeedback(
    { personId: idOf(900), on: '2026-11-12', quote: 'The rollback plan saved us a night.', ...fields },
    { id: idOf(500 + number), now: '2026-11-12T10:00:00.000Z' },
  );
