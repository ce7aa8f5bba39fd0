import type { BriefLine } from './brief-line.ts';
import type { BriefPeriod } from './brief-period.ts';
import type { BriefCheckpoint, BriefGoal, BriefRating } from './brief-record.ts';

const isIn = (on: string, { since, today }: BriefPeriod): boolean => on >= since && on <= today;

/** Goals with a checkpoint in the period: each once, with its latest one. Linear in checkpoints and goals. */
export function briefGoals(
  goals: readonly BriefGoal[],
  checkpoints: readonly BriefCheckpoint[],
  period: BriefPeriod,
): BriefLine[] {
  const latest = new Map<string, BriefCheckpoint>();
  for (const checkpoint of checkpoints) {
    if (!isIn(checkpoint.on, period)) continue;
    const known = latest.get(checkpoint.goalId);
    if (!known || checkpoint.on >= known.on) latest.set(checkpoint.goalId, checkpoint);
  }
  return goals.flatMap(({ id, title, state }) => {
    const moved = latest.get(id);
    if (!moved) return [];
    const words = moved.words.trim();
    return [
      { text: `${title} (${state})${words ? `: ${words}` : ''}`, on: moved.on, source: { kind: 'goal' as const, id } },
    ];
  });
}

/** Ratings that differ from what the same rater said before the period, and first ratings. Linear in the ratings. */
export function briefRatings(ratings: readonly BriefRating[], period: BriefPeriod): BriefLine[] {
  const before = new Map<string, BriefRating>();
  const now = new Map<string, BriefRating>();
  for (const rating of ratings) {
    if (rating.ratedOn > period.today) continue;
    const side = rating.ratedOn < period.since ? before : now;
    const key = `${rating.rater} ${rating.skillId}`;
    const known = side.get(key);
    if (!known || rating.ratedOn >= known.ratedOn) side.set(key, rating);
  }
  return [...now].flatMap(([key, { id, skillName, step, rater, ratedOn }]) => {
    const was = before.get(key)?.step;
    if (was === step) return [];
    const text = `${skillName}: ${was === undefined ? step : `${was} → ${step}`} (${rater})`;
    return [{ text, on: ratedOn, source: { kind: 'rating' as const, id } }];
  });
}
