import type { Review } from './review.ts';

/** A changed review, or why nothing was changed, in one sentence for the screen. */
export type ReviewOutcome = { ok: true; review: Review } | { ok: false; words: string };
