import type { Reader } from '../record/audience.ts';
import type { Review } from './review.ts';

type Rater = Review['raters'][number];

/** Ids of those who take part in one role, in the order in which they were named. */
export const raterIds = (raters: readonly Rater[], kind: Rater['kind']): string[] =>
  raters.flatMap((rater) => (rater.kind === kind && rater.personId !== null ? [rater.personId] : []));

/** Everybody of one role named anew. Who left the record has no id to be chosen by any more, and keeps the place. */
export function withRaters(
  raters: readonly Rater[],
  kind: Rater['kind'],
  persons: readonly { id: string; name: string }[],
): Rater[] {
  const kept = raters.filter((rater) => rater.kind !== kind || rater.personId === null);
  const before = new Map(raters.map((rater) => [rater.personId, rater.name]));
  const named = persons.map(({ id, name }) => ({ kind, personId: id, name: name || (before.get(id) ?? '') }));
  const order: readonly Rater['kind'][] = ['self', 'mentor', 'manager'];
  return [...kept, ...named].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Names of the others who take part; one who is both mentor and manager once. */
export const otherNames = (raters: readonly Rater[]): string[] => [
  ...new Set(raters.filter(({ kind, name }) => kind !== 'self' && name.trim() !== '').map(({ name }) => name.trim())),
];

/** Whom a review may be handed to: those who take part, as far as the record knows them; `null` when that is nobody. */
export function readerOfRaters(raters: readonly Rater[]): Reader | null {
  const personIds = raters.flatMap(({ kind, personId }) => (kind !== 'self' && personId !== null ? [personId] : []));
  return personIds.length === 0 ? null : { kind: 'people', personIds: [...new Set(personIds)] };
}
