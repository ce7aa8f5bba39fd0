import { foldWord } from '../capture/fold-word.ts';
import type { Person } from '../record/person.ts';

/** Persons of one name, the oldest first. Whether they are one human being is for the author to say. */
export interface SameName {
  name: string;
  persons: Person[];
}

/**
 * Persons who share a name, without regard to case, accents, spaces and punctuation ("José Ruiz" and "jose-ruiz"). Nothing is merged:
 * two people may well be called the same. Names without a letter or digit, and persons in the bin, are left out.
 */
export function findDuplicates(persons: readonly Person[]): SameName[] {
  const byName = new Map<string, Person[]>();
  for (const person of persons) {
    const key = foldWord(person.name);
    if (key === '' || person.deletedAt !== null) continue;
    const same = byName.get(key);
    if (same) same.push(person);
    else byName.set(key, [person]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => same.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1)))
    .map((same) => ({ name: same[0]?.name ?? '', persons: same }));
}

/** Has the author told these apart already, by giving each of them a team of their own? Then nobody needs to be asked again. */
export function areToldApart({ persons }: SameName): boolean {
  const teams = persons.map(({ team }) => foldWord(team));
  return !teams.includes('') && new Set(teams).size === teams.length;
}
