/** What the record says about a criterion, least to most. There is no number on purpose: a percentage would hide its evidence. */
export const verdicts = ['nothing recorded', 'not enough to judge', 'emerging', 'supported'] as const;
export type Verdict = (typeof verdicts)[number];

/** Place of a verdict in the order above, for comparing two of them. */
export const verdictRank = (verdict: Verdict): number => verdicts.indexOf(verdict);
