import type { Person } from '../record/person.ts';
import type { Relation, WorkingRelation } from './relations.ts';
import { isOutsideTeam, placeOfPerson } from './relations.ts';
import type { SpeaksFor } from './speaks-for.ts';

/** What the hints are made of. `myTeam` is empty when it is not written down. */
export interface WorthAskingInput {
  persons: readonly Person[];
  relations: readonly Relation[];
  catalogue: readonly WorkingRelation[];
  myTeam: string;
}

const rank = (person: Person, myTeam: string): number => (isOutsideTeam(person, myTeam) === true ? 0 : 1);

/**
 * Who may have seen a criterion at first hand, by their working relation, and is not among its speakers yet: people outside the
 * team first, then by name. A hint whom to ask, and no claim that they saw anything.
 */
export function worthAsking({ criterionId, speakers }: SpeaksFor, input: WorthAskingInput): Person[] {
  const known = new Set(speakers.map(({ personId }) => personId));
  return input.persons
    .filter(
      (person) =>
        person.deletedAt === null &&
        !known.has(person.id) &&
        placeOfPerson(person, input.relations, input.catalogue).couldSpeakFor.includes(criterionId),
    )
    .sort((a, b) => rank(a, input.myTeam) - rank(b, input.myTeam) || a.name.localeCompare(b.name, 'en'));
}
