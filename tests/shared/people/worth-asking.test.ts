import { describe, expect, it } from 'vitest';
import relationsJson from '../../../resources/catalogue/working-relations.json' with { type: 'json' };
import { WorkingRelationsSchema } from '../../../shared/catalogue/working-relation.ts';
import { createRelation } from '../../../shared/people/relations.ts';
import { newSpeaker } from '../../../shared/people/speaker.ts';
import { worthAsking } from '../../../shared/people/worth-asking.ts';
import { birthOf, personOf } from './people-builders.ts';

const { relations: catalogue } = WorkingRelationsSchema.parse(relationsJson);
const zoe = personOf(1, 'Zoe Outside', { team: 'Search' });
const ann = personOf(2, 'Ann Inside', { team: 'Checkout' });
const bo = personOf(3, 'Bo Unknown');
const uma = personOf(4, 'Uma Design', { team: 'Search' });
const relationOf = (number: number, personId: string, relationId: string) =>
  createRelation({ personId, relationId }, birthOf(number));
const relations = [
  relationOf(11, zoe.id, 'platform'),
  relationOf(12, ann.id, 'platform'),
  relationOf(13, bo.id, 'platform'),
  relationOf(14, uma.id, 'design'),
];
const input = { persons: [ann, bo, uma, zoe], relations, catalogue, myTeam: 'checkout' };
const nobody = { criterionId: 'practices-beyond-team', speakers: [], outsideCan: false };

describe('worthAsking', () => {
  it('names those whose relation may have seen it, people outside the team first', () => {
    expect(worthAsking(nobody, input).map(({ name }) => name)).toEqual(['Zoe Outside', 'Ann Inside', 'Bo Unknown']);
  });

  it('leaves out who speaks already, and who is in the bin', () => {
    const persons = [{ ...ann, deletedAt: '2026-11-24T08:00:00.000Z' }, zoe, bo];
    const spoken = { ...nobody, speakers: [newSpeaker(zoe, '', true)] };
    expect(worthAsking(spoken, { ...input, persons })).toEqual([bo]);
  });
});
