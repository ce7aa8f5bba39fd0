import type { Person } from '../record/person.ts';

/** What stands in place of the name of a mentee who has not agreed to be named. */
export const MENTEE_ROLE = 'a mentee';

/** Replaces names that may not leave, and remembers whose it met. */
export interface NameMask {
  mask: (text: string) => string;
  /** The person's name, or their role. */
  nameOf: (person: Person) => string;
  met: ReadonlySet<string>;
}

const staysAsRole = (person: Person): boolean => person.roles.includes('mentee') && !person.nameMayLeave;
const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');

/** First and last names; "van" or "de" and single letters are too common to stand for anybody. */
const partsOf = (name: string): string[] =>
  name.split(/\s+/).filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && /\p{L}.*\p{L}|\p{Lo}/u.test(part));

/**
 * Builds the mask for a record's persons. A full name counts in any case, a part of it only as it is written (so that a mentee
 * called Mark does not change the verb), or in any case after `@`. Full names of everybody else stay as they are.
 */
export function createNameMask(persons: Iterable<Person>): NameMask {
  const met = new Set<string>();
  const full = new Map<string, Person>();
  const parts = new Map<string, Person>();
  for (const person of persons) {
    const key = person.name.trim().replace(/\s+/g, ' ').toLowerCase();
    if (key !== '' && (!full.has(key) || staysAsRole(person))) full.set(key, person);
    if (staysAsRole(person)) for (const part of partsOf(person.name)) parts.set(part, person);
  }
  const words = [...full.values()].map((person) => person.name.trim()).concat([...parts.keys()]);
  const alternatives = [...new Set(words)].sort((a, b) => b.length - a.length || a.localeCompare(b)).map(quoted);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(@?)(${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const asRole = (person: Person): string => {
    met.add(person.id);
    return MENTEE_ROLE;
  };
  const partOf = (text: string, mentioned: boolean): Person | undefined =>
    parts.get(text) ??
    (mentioned ? [...parts].find(([part]) => part.toLowerCase() === text.toLowerCase())?.[1] : undefined);
  return {
    met,
    nameOf: (person) => (staysAsRole(person) ? asRole(person) : person.name),
    mask: (text) => {
      if (parts.size === 0 && ![...full.values()].some(staysAsRole)) return text;
      return text.replace(pattern, (found: string, at: string, name: string, offset: number) => {
        const person = full.get(name.replace(/\s+/g, ' ').toLowerCase()) ?? partOf(name, at !== '');
        if (!person || !staysAsRole(person)) return found;
        const role = asRole(person);
        return /(^|[.!?]\s+|\n)$/.test(text.slice(0, offset)) ? role.charAt(0).toUpperCase() + role.slice(1) : role;
      });
    },
  };
}
