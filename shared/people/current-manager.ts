import type { LocalDate } from '../dates/local-date.ts';
import type { Person } from '../record/person.ts';
import type { Position } from '../record/position.ts';

/**
 * Who manages the author on a day: named by the position held then, the latest begun first; where none names anybody, the only
 * person in the role of a manager. `null` when nobody is named, or when several could be meant: a text must not go to the wrong one.
 */
export function currentManager(
  positions: readonly Position[],
  persons: readonly Person[],
  on: LocalDate,
): Person | null {
  const live = persons.filter(({ deletedAt }) => deletedAt === null);
  const held = positions
    .filter(({ deletedAt, from, to }) => deletedAt === null && from <= on && (to === null || to >= on))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  for (const { managerId } of held) {
    const named = live.find(({ id }) => id === managerId);
    if (named) return named;
  }
  const inRole = live.filter(({ roles }) => roles.includes('manager'));
  return inRole.length === 1 ? (inRole[0] ?? null) : null;
}
