import { z } from 'zod';
import { foldWord } from '../capture/fold-word.ts';
import { CatalogueIdSchema } from '../catalogue/catalogue-row.ts';
import type { WorkingRelationSchema } from '../catalogue/working-relation.ts';
import { born } from '../record/born.ts';
import type { Birth } from '../record/born.ts';
import type { Person } from '../record/person.ts';
import { RecordIdSchema, recordBase } from '../record/record-base.ts';

export type WorkingRelation = z.infer<typeof WorkingRelationSchema>;

/** Which working relation of the catalogue a person stands in. A person may have several, each a record of its own. */
export const RelationSchema = z.object({ ...recordBase, personId: RecordIdSchema, relationId: CatalogueIdSchema });
export type Relation = z.infer<typeof RelationSchema>;

/** A new relation of a person. */
export const createRelation = (fields: Pick<Relation, 'personId' | 'relationId'>, birth: Birth): Relation => ({
  ...born(birth),
  ...fields,
});

/** What one may read as a person's place: "manager, product manager". Roles first, then relations as the catalogue names them. */
export interface PlaceOfPerson {
  words: string[];
  relations: WorkingRelation[];
  /** Criteria that such a person may have seen at first hand: a hint to ask, and no claim. */
  couldSpeakFor: string[];
}

const roleWords: Record<Person['roles'][number], string> = {
  manager: 'manager',
  'skip-level': 'skip-level manager',
  mentor: 'mentor',
  mentee: 'mentee',
  sponsor: 'sponsor',
  peer: 'peer',
  stakeholder: 'stakeholder',
};

/**
 * Roles and relations of one person. A relation that the catalogue does not know (it was made with a newer one) is kept in the
 * record and left out here.
 */
export function placeOfPerson(
  person: Person,
  relations: readonly Relation[],
  catalogue: readonly WorkingRelation[],
): PlaceOfPerson {
  const ids = new Set(
    relations
      .filter(({ personId, deletedAt }) => personId === person.id && deletedAt === null)
      .map(({ relationId }) => relationId),
  );
  const known = catalogue.filter(({ id }) => ids.has(id));
  return {
    words: [...person.roles.map((role) => roleWords[role]), ...known.map(({ name }) => name)],
    relations: known,
    couldSpeakFor: [...new Set(known.flatMap(({ couldSpeakFor }) => couldSpeakFor))],
  };
}

/**
 * Does the person work outside my team? `null` when one of the two teams is not written down: unknown is neither yes nor no.
 * Teams are compared without case, accents and spaces.
 */
export function isOutsideTeam(person: Pick<Person, 'team'>, myTeam: string): boolean | null {
  const [theirs, mine] = [foldWord(person.team), foldWord(myTeam)];
  return theirs === '' || mine === '' ? null : theirs !== mine;
}
