import type { LocalDate } from '../dates/local-date.ts';
import { born } from '../record/born.ts';
import type { Birth } from '../record/born.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Rating, SkillKind } from './rating.ts';
import { RatingSchema, skillKey } from './rating.ts';
import type { CatalogueSkill } from './skill-catalogue.ts';

/** What a person answers. */
export type RatingDraft = Pick<Rating, 'skillKind' | 'skillId' | 'step' | 'rater' | 'ratedOn' | 'ladderVersion'> &
  Partial<Pick<Rating, 'personId' | 'note' | 'entryIds'>>;

/** The new rating, to be saved beside the others; or words, and then nothing was recorded. */
export type RateResult = { ok: true; rating: Rating } | { ok: false; words: string };

/** What a rating is checked against: the skills of the ladder, and the ratings that exist. */
export interface RatingContext {
  skills: readonly Pick<CatalogueSkill, 'skillKind' | 'skillId'>[];
  history: readonly Rating[];
}

const nouns: Record<SkillKind, string> = {
  technical: 'technical skill',
  behavioural: 'behavioural skill',
  tool: 'row of tools',
};

const refused = (words: string): RateResult => ({ ok: false, words: `${words} Nothing was recorded.` });

/**
 * Answers a new rating. Older ones are never touched: a changed mind is a newer rating, so that the way there stays visible.
 * `today` is the day in the person's zone. A skill that the ladder lacks is refused, because nobody could read the answer later.
 */
export function rate(
  draft: RatingDraft,
  { skills, history }: RatingContext,
  { id, now, today }: Birth & { today: LocalDate },
): RateResult {
  if (!skills.some((skill) => skillKey(skill) === skillKey(draft))) {
    return refused(`This ladder has no ${nouns[draft.skillKind]} “${draft.skillId}”.`);
  }
  if (history.some((rating) => rating.id === id)) return refused('This rating is written already.');
  const record = { ...born({ id, now }), personId: null, note: '', entryIds: [], ...draft };
  const parsed = RatingSchema.safeParse(record);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'The rating is not complete.');
  if (draft.ratedOn > today) return refused(`A rating says how it is, and ${exactDay(draft.ratedOn)} is yet to come.`);
  return { ok: true, rating: parsed.data };
}
