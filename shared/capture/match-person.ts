import type { KnownPerson } from './capture-sources.ts';
import { foldWord } from './fold-word.ts';
import { matchNamesake, nameAsWord, namesakeHandles } from './namesakes.ts';

const partsOf = (name: string): string[] => name.split(/\s+/u).map(foldWord).filter(Boolean);

/** Known people whose name, or one part of it, starts with `word`. */
export function personsStartingWith(word: string, persons: readonly KnownPerson[]): KnownPerson[] {
  const wanted = foldWord(word);
  return persons.filter(({ name }) => [foldWord(name), ...partsOf(name)].some((part) => part.startsWith(wanted)));
}

/**
 * The known person that `word` names: the whole name, one of several of a name by their number, then one part of it, then its
 * beginning – each only when it fits one person, because a wrong name in a record is worse than a question. `null` means: offer as new.
 */
export function matchPerson(word: string, persons: readonly KnownPerson[]): KnownPerson | null {
  const wanted = foldWord(word);
  if (wanted === '') return null;
  const whole = persons.filter(({ name }) => foldWord(name) === wanted);
  if (whole[0]) return whole[0];
  const numbered = matchNamesake(word, persons);
  if (numbered) return numbered;
  const byPart = persons.filter(({ name }) => partsOf(name).includes(wanted));
  const hits = byPart.length > 0 ? byPart : personsStartingWith(word, persons);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** How a person who is not known yet would be called: `@mara-lind` → "Mara Lind"; capitals that were typed stay. */
export function nameFromWord(word: string): string {
  const parts = word.split(/[-_.]+/u).filter(Boolean);
  return parts.map((part) => part.slice(0, 1).toLocaleUpperCase('en') + part.slice(1)).join(' ');
}

/** The shortest word behind `@` that names this person and nobody else. */
export function handleOf(person: KnownPerson, persons: readonly KnownPerson[]): string {
  const numbered = namesakeHandles(person.name, persons).find((handle) => handle.person.id === person.id);
  if (numbered) return numbered.word;
  const first = person.name.split(/\s+/u)[0] ?? person.name;
  const isWord = /^\p{L}[\p{L}\p{M}\p{N}_’'.-]*$/u;
  if (isWord.test(first) && matchPerson(first, persons)?.id === person.id) return first;
  return nameAsWord(person.name);
}
