import { foldWord } from '../capture/fold-word.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { Person } from '../record/person.ts';
import { exactDate } from '../packet/exact-date.ts';

/** Somebody who can speak for a criterion. `personId` is `null` for a name that no person of the record has, or several have. */
export interface Speaker {
  personId: string | null;
  name: string;
  /** The last day on which they saw it; `null` when they only were asked. */
  sawOn: LocalDate | null;
  /** The evidence that they confirmed. */
  evidenceIds: string[];
  askedOn: LocalDate | null;
  agreedOn: LocalDate | null;
  /** Works outside my team; `null` when that is not known. */
  outside: boolean | null;
}

/** A speaker of whom nothing is known yet but who it is. */
export const newSpeaker = (person: Person | null, name: string, outside: boolean | null): Speaker => ({
  personId: person?.id ?? null,
  name: person?.name ?? name.trim(),
  sawOn: null,
  evidenceIds: [],
  askedOn: null,
  agreedOn: null,
  outside,
});

/** Finds whom a confirmation names: by id, else by a name that exactly one of `persons` has; `null` when in doubt. */
export function personFinder(persons: readonly Person[]): (id: string | null, name: string) => Person | null {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const byName = new Map<string, Person | null>();
  for (const person of persons) {
    const name = foldWord(person.name);
    if (name !== '') byName.set(name, byName.has(name) ? null : person);
  }
  return (id, name) => (id === null ? null : byId.get(id)) ?? byName.get(foldWord(name)) ?? null;
}

/** "saw it 3 June 2026 · asked 1 July 2026 · agreed 4 July 2026": what is known of a speaker, in order. */
export const speakerInWords = ({ sawOn, askedOn, agreedOn }: Speaker): string =>
  [
    sawOn === null ? null : `saw it ${exactDate(sawOn)}`,
    askedOn === null ? null : `asked ${exactDate(askedOn)}`,
    agreedOn === null ? null : `agreed ${exactDate(agreedOn)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
