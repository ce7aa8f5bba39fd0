import type { Goal } from './goal.ts';

/** Do both come from the same proposal: the same milestone, or the same step of a plan, known by its key? */
function isOneProposal(a: Goal, b: Goal): boolean {
  if (a.origin?.kind === 'milestone' && b.origin?.kind === 'milestone') {
    return a.origin.milestoneId === b.origin.milestoneId;
  }
  return a.sourceKeys.some((key) => b.sourceKeys.includes(key));
}

/** The goal outside the bin that was made of this proposal already, whatever it is called by now; `null` while there is none. */
export const takenAs = (proposal: Goal, goals: readonly Goal[]): Goal | null =>
  goals.find((goal) => goal.deletedAt === null && isOneProposal(proposal, goal)) ?? null;
