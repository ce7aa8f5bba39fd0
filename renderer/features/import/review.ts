import type { ImportFindings, Proposal } from '../../../shared/import/proposal.ts';
import { strongestProposals } from '../../../shared/import/strongest-proposals.ts';

/** How many stories first run begins with. */
export const FEW = 5;

export type Decision = 'kept' | 'dropped';

/** A look through proposals: what was found, what was corrected in it, and what was decided so far. */
export interface Review {
  findings: ImportFindings & { truncated: boolean };
  /** As they are now, with the person's corrections, in order. */
  proposals: Proposal[];
  decisions: ReadonlyMap<string, Decision>;
  selected: string | null;
  /** Only the few with most work behind them are shown. */
  strongest: boolean;
}

export const startReview = (findings: Review['findings'], strongest: boolean): Review => ({
  findings,
  proposals: findings.proposals,
  decisions: new Map(),
  selected: shownOf({ proposals: findings.proposals, strongest })[0]?.key ?? null,
  strongest,
});

/** Those that are shown now. */
export const shownOf = ({ proposals, strongest }: Pick<Review, 'proposals' | 'strongest'>): readonly Proposal[] =>
  strongest ? strongestProposals(proposals, FEW) : proposals;

export const keptOf = ({ proposals, decisions }: Review): Proposal[] =>
  proposals.filter(({ key }) => decisions.get(key) === 'kept');

/** Decides about one proposal and moves on to the next of those `shown`; `null` takes a decision back and stays. */
export function decide(review: Review, key: string, decision: Decision | null, shown: readonly Proposal[]): Review {
  const decisions = new Map(review.decisions);
  if (decision === null) decisions.delete(key);
  else decisions.set(key, decision);
  const next = shown[shown.findIndex((proposal) => proposal.key === key) + 1]?.key ?? key;
  return { ...review, decisions, selected: decision === null ? key : next };
}

/** Keeps all of those `shown` that were not dropped. */
export function keepRest(review: Review, shown: readonly Proposal[]): Review {
  const decisions = new Map(review.decisions);
  for (const { key } of shown) if (!decisions.has(key)) decisions.set(key, 'kept');
  return { ...review, decisions };
}

/** Replaces fields of one proposal. Its sources stay, so that it is known again whatever it is called. */
export const correct = (review: Review, key: string, fields: Partial<Proposal>): Review => ({
  ...review,
  proposals: review.proposals.map((proposal) => (proposal.key === key ? { ...proposal, ...fields, key } : proposal)),
});
