import type { WeeklyProposal } from './weekly-proposal.ts';

export type WeeklyChoice = 'kept' | 'dropped';

/** What was decided so far, by proposal id. What is missing is not decided, and is never taken for kept. */
export type WeeklyDecisions = ReadonlyMap<string, WeeklyChoice>;

/** The decisions with one more; the same key pressed again takes it back. */
export function decide(decisions: WeeklyDecisions, id: string, choice: WeeklyChoice): WeeklyDecisions {
  const next = new Map(decisions);
  if (next.get(id) === choice) next.delete(id);
  else next.set(id, choice);
  return next;
}

/** Ids with this choice, in the order of the proposals. */
export const chosenIds = (
  proposals: readonly WeeklyProposal[],
  decisions: WeeklyDecisions,
  choice: WeeklyChoice,
): string[] => proposals.filter(({ id }) => decisions.get(id) === choice).map(({ id }) => id);

/** The kept proposals, in their order. */
export const keptOf = (proposals: readonly WeeklyProposal[], decisions: WeeklyDecisions): WeeklyProposal[] =>
  proposals.filter(({ id }) => decisions.get(id) === 'kept');

/** Every id that these reviews decided, so that what happened is not offered twice. */
export const decidedBefore = (
  notes: readonly { keptIds: readonly string[]; droppedIds: readonly string[]; deletedAt: string | null }[],
): Set<string> =>
  new Set(notes.filter((note) => note.deletedAt === null).flatMap((note) => [...note.keptIds, ...note.droppedIds]));
