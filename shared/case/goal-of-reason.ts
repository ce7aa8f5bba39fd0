import type { Goal } from '../goals/goal.ts';

/**
 * The goal that was made of a committee's reason; `null` while there is none. The words are compared, because a reason has no id:
 * a reason that was rewritten since is a new gap.
 */
export const goalOfReason = (goals: readonly Goal[], caseId: string, reason: string): Goal | null =>
  goals.find(
    ({ origin, deletedAt }) =>
      deletedAt === null &&
      origin?.kind === 'case' &&
      origin.caseId === caseId &&
      origin.reason.trim() === reason.trim(),
  ) ?? null;
