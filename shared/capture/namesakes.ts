import type { KnownPerson } from './capture-sources.ts';
import { foldWord } from './fold-word.ts';

const numberAtTheEnd = /-\p{Nd}+$/u;

const orderOf = ({ since, id }: KnownPerson): string => `${since ?? ''} ${id}`;

/** Everybody of this name, in the order in which they came into the record. */
function namesakes(name: string, persons: readonly KnownPerson[]): KnownPerson[] {
  const wanted = foldWord(name);
  if (wanted === '') return [];
  const same = persons.filter((person) => foldWord(person.name) === wanted);
  return same.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** A name as one word. */
export const nameAsWord = (name: string): string => name.trim().replace(/[^\p{L}\p{M}\p{N}’']+/gu, '-');

/**
 * The words that tell persons of one name apart: the name and a number, "Mara-Lind-2", in the order in which they came into the
 * record. A number that would make it somebody else's name is passed over. Empty for a name that at most one person has.
 */
export function namesakeHandles(
  name: string,
  persons: readonly KnownPerson[],
): { person: KnownPerson; word: string }[] {
  const same = namesakes(name, persons);
  if (same.length < 2) return [];
  const names = new Set(persons.map((person) => foldWord(person.name)));
  let number = 0;
  return same.map((person) => {
    do number += 1;
    while (names.has(foldWord(`${person.name}${number}`)));
    return { person, word: `${nameAsWord(person.name)}-${number}` };
  });
}

/** A word without the number that could tell it from others of one name. */
export const withoutNumber = (word: string): string => word.replace(numberAtTheEnd, '');

/** Which of several persons of one name a word with a number means; `null` when it is no such word. */
export function matchNamesake(word: string, persons: readonly KnownPerson[]): KnownPerson | null {
  if (!numberAtTheEnd.test(word)) return null;
  const wanted = foldWord(word);
  const handles = namesakeHandles(withoutNumber(word), persons);
  return handles.find((handle) => foldWord(handle.word) === wanted)?.person ?? null;
}
