import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingStepIds } from '../../../shared/catalogue/rating-step.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { latestRatings } from '../../../shared/skills/latest-ratings.ts';
import { rate } from '../../../shared/skills/rate.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import { RatingSchema, raters, skillKey } from '../../../shared/skills/rating.ts';
import { ratingHistory } from '../../../shared/skills/rating-history.ts';
import { accepted, idOf, now, today, wordsOf } from '../goals/goal-builders.ts';
import { catalogues, rateSo, ratingOf, skills } from './rating-builders.ts';

describe('skillCatalogue', () => {
  it('holds every technical skill, behavioural skill and tool once, technical ones with importance and group', () => {
    const count = (kind: string) => skills.filter(({ skillKind }) => skillKind === kind).length;
    expect([count('technical'), count('behavioural'), count('tool')]).toEqual([26, 9, 30]);
    expect(new Set(skills.map(skillKey)).size).toBe(65);
    for (const skill of skills.filter(({ skillKind }) => skillKind === 'technical')) {
      const row = catalogues.technical.skills.find(({ id }) => id === skill.skillId);
      expect(skill).toMatchObject({ importance: row!.importance, importanceQualifier: row!.importanceQualifier });
      expect(skill.group).not.toBeNull();
    }
  });
});

describe('rate', () => {
  it('answers a new rating', () => {
    const { rating } = accepted(rateSo({ note: 'Three public APIs.', entryIds: [idOf(5)] }));
    expect(rating).toMatchObject({
      skillId: 'api-design',
      step: 'alone',
      rater: 'self',
      personId: null,
      ratedOn: today,
    });
    expect(RatingSchema.safeParse(rating).success).toBe(true);
    expect(accepted(rateSo({ rater: 'mentor', personId: idOf(6) })).rating.personId).toBe(idOf(6));
  });

  it.each([
    [{ skillId: 'juggling' }, 'This ladder has no technical skill “juggling”. Nothing was recorded.'],
    [{ skillKind: 'tool' }, 'This ladder has no row of tools “api-design”. Nothing was recorded.'],
    [{ step: 'great' as 'alone' }, 'This is not one of the five answers. Nothing was recorded.'],
    [{ personId: idOf(6) }, 'A rating of my own names nobody else. Nothing was recorded.'],
    [{ ratedOn: '2026-11-25' }, 'A rating says how it is, and 25 November 2026 is yet to come. Nothing was recorded.'],
  ] as const)('refuses %j in words', (draft, words) => {
    expect(wordsOf(rateSo(draft))).toBe(words);
  });

  it('writes no rating twice', () => {
    expect(wordsOf(rateSo({ step: 'learning' }, [ratingOf()]))).toMatch(/written already/);
  });
});

const action = fc.record({
  skillId: fc.constantFrom('api-design', 'programming', 'juggling'),
  step: fc.constantFrom(...ratingStepIds),
  rater: fc.constantFrom(...raters),
  back: fc.integer({ min: -2, max: 400 }),
  reuse: fc.boolean(),
});

describe('a history of ratings', () => {
  it('only grows, and nothing older ever changes, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        let history: Rating[] = [];
        for (const [index, { skillId, step, rater, back, reuse }] of actions.entries()) {
          const before = JSON.stringify(history);
          const id = reuse && history[0] ? history[0].id : idOf(index + 100);
          const result = rate(
            { skillKind: 'technical', skillId, step, rater, ratedOn: addDays(today, -back), ladderVersion: '1' },
            { skills, history },
            { id, now, today },
          );
          // Reading a history in every way leaves it as it was.
          latestRatings(history, today);
          ratingHistory(history, 'technical:api-design', 'self');
          expect(JSON.stringify(history)).toBe(before);
          expect(result.ok).toBe(skillId !== 'juggling' && back >= 0 && !history.some((one) => one.id === id));
          if (!result.ok) continue;
          history = [...history, result.rating];
          expect(JSON.stringify(history.slice(0, -1))).toBe(before);
          const points = ratingHistory(history, skillKey(result.rating), rater);
          expect(points.map((point) => point.rating)).toContainEqual(result.rating);
        }
      }),
    );
  });
});
