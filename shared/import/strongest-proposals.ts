import type { Proposal } from './proposal.ts';

/** The `count` proposals with most work behind them, in the order in which they came; a figure counts as much as five commits. */
export function strongestProposals(proposals: readonly Proposal[], count: number): Proposal[] {
  const strength = ({ weight, metrics }: Proposal): number => weight + (metrics.length > 0 ? 5 : 0);
  const best = new Set([...proposals].sort((a, b) => strength(b) - strength(a)).slice(0, count));
  return proposals.filter((proposal) => best.has(proposal));
}
