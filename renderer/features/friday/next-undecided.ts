import type { WeeklyDecisions } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';

/** The next proposal after `index` that is not decided, going around once; `null` when this was the last one. */
export function nextUndecided(
  proposals: readonly WeeklyProposal[],
  decisions: WeeklyDecisions,
  index: number,
): WeeklyProposal | null {
  const around = [...proposals.slice(index + 1), ...proposals.slice(0, Math.max(0, index))];
  return around.find(({ id }) => !decisions.has(id)) ?? null;
}
