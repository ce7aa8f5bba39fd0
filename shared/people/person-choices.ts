import { foldWord } from '../capture/fold-word.ts';
import type { Person } from '../record/person.ts';

/** Somebody to choose, by an id and words that tell them from everybody else. */
export interface PersonChoice {
  value: string;
  label: string;
}

/** What tells two persons of one name apart: roles and team, "manager, Checkout"; empty when neither is known. */
export const placeInWords = ({ roles, team }: Pick<Person, 'roles' | 'team'>): string =>
  [...roles, team.trim()].filter((part) => part !== '').join(', ');

/**
 * Persons as choices in the order given. A name that only one of them has stands alone; who shares a name is told apart by roles
 * and team, and where these are the same or missing, by a number in the order in which they came into the record.
 */
export function personChoices(persons: readonly Person[]): PersonChoice[] {
  const same = new Map<string, Person[]>();
  for (const person of persons) {
    const key = foldWord(person.name);
    same.set(key, [...(same.get(key) ?? []), person]);
  }
  return persons.map((person) => ({ value: person.id, label: labelOf(person, same.get(foldWord(person.name)) ?? []) }));
}

function labelOf(person: Person, same: readonly Person[]): string {
  if (same.length < 2) return person.name;
  const place = placeInWords(person);
  const alike = same
    .filter((other) => placeInWords(other) === place)
    .sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1));
  const number = alike.length > 1 ? String(alike.indexOf(person) + 1) : '';
  const words = [place, number].filter((part) => part !== '').join(', ');
  return words === '' ? person.name : `${person.name} (${words})`;
}
