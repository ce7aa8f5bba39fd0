import { describe, expect, it } from 'vitest';
import catalogue from '../../../resources/catalogue/working-relations.json' with { type: 'json' };
import { WorkingRelationsSchema } from '../../../shared/catalogue/working-relation.ts';
import { personInWords } from '../../../shared/people/person-in-words.ts';
import { RelationSchema, createRelation, isOutsideTeam, placeOfPerson } from '../../../shared/people/relations.ts';
import { birthOf, personOf } from './people-builders.ts';

const { relations } = WorkingRelationsSchema.parse(catalogue);
const mara = personOf(1, 'Mara Lind', { roles: ['skip-level', 'sponsor'] });
const relate = (number: number, relationId: string) =>
  RelationSchema.parse(createRelation({ personId: mara.id, relationId }, birthOf(number)));

describe('placeOfPerson', () => {
  it('tells roles, then the relations of the catalogue, and whom to ask about what', () => {
    const place = placeOfPerson(mara, [relate(10, 'product-manager'), relate(11, 'product-manager')], relations);
    expect(place.words).toEqual(['skip-level manager', 'sponsor', 'Product manager']);
    expect(place.couldSpeakFor).toEqual(relations.find(({ id }) => id === 'product-manager')?.couldSpeakFor);
  });

  it('passes over relations that are unknown, in the bin, or of somebody else', () => {
    const binned = { ...relate(10, 'design'), deletedAt: birthOf(1).now };
    const other = { ...relate(11, 'design'), personId: birthOf(2).id };
    expect(placeOfPerson(mara, [binned, other, relate(12, 'from-a-newer-one')], relations).relations).toEqual([]);
  });
});

describe('isOutsideTeam', () => {
  it('compares teams by their letters, and does not guess', () => {
    expect(isOutsideTeam({ team: 'payments ' }, 'Payments')).toBe(false);
    expect(isOutsideTeam({ team: 'Search' }, 'Payments')).toBe(true);
    expect(isOutsideTeam({ team: '' }, 'Payments')).toBeNull();
    expect(isOutsideTeam({ team: 'Search' }, '')).toBeNull();
  });
});

describe('personInWords', () => {
  it('names everybody but a mentee who has not agreed', () => {
    expect(personInWords(mara)).toBe('Mara Lind');
    expect(personInWords(personOf(2, 'Ines Falk', { roles: ['mentee'] }))).toBe('a mentee');
    expect(personInWords(personOf(2, 'Ines Falk', { roles: ['mentee'], nameMayLeave: true }))).toBe('Ines Falk');
    expect(personInWords(undefined)).toBe('somebody');
  });
});
