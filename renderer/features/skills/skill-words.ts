import { daysBetween } from '../../../shared/dates/local-date.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { SkillFilter } from '../../../shared/skills/filter-rows.ts';
import type { LatestBy } from '../../../shared/skills/latest-ratings.ts';
import type { Rater, Rating, RatingStepId } from '../../../shared/skills/rating.ts';
import { gapInWords } from '../../../shared/skills/rating-gap.ts';
import type { RatingGaps } from '../../../shared/skills/rating-gap.ts';
import { raters } from '../../../shared/skills/rating.ts';
import type { CatalogueSkill } from '../../../shared/skills/skill-catalogue.ts';
import { isStale } from '../../../shared/skills/stale-ratings.ts';
import { dayInWords, stretchInWords } from '../../../shared/today/day-in-words.ts';
import type { Shape } from '../../ui/mark-shape.tsx';

export const stepName: Record<RatingStepId, string> = {
  learning: 'Learning',
  'with-help': 'With help',
  alone: 'Alone',
  'others-learn': 'Others learn from me',
  'not-applicable': 'Not applicable',
};

/** For tight places. */
export const stepShort: Record<RatingStepId, string> = { ...stepName, 'others-learn': 'Others learn' };

/** The four places of the scale, from the lowest; "not applicable" has none. */
export const scaleNames = [stepShort.learning, stepShort['with-help'], stepShort.alone, stepShort['others-learn']];

export const raterName: Record<Rater, string> = { self: 'Self', mentor: 'Mentor', manager: 'Manager' };

/** Whose mark it is shows by its shape. */
export const raterShape: Record<Rater, Shape> = { self: 'dot', mentor: 'diamond', manager: 'square' };
export const raterSeries = raters.map((rater) => ({ shape: raterShape[rater], name: raterName[rater] }));

export const filterName: Record<SkillFilter, string> = {
  all: 'All',
  'not-rated': 'Not rated',
  stale: 'Stale',
  gap: 'Gap',
};

/** What an empty slice says: it teaches, and is no failure. */
export const emptySlice: Record<SkillFilter, string> = {
  all: 'This ladder names no skills.',
  'not-rated': 'Everything here is rated. Look again in half a year, or when your work changes.',
  stale: 'No rating is older than six months.',
  gap: 'Nobody sees you elsewhere than you do, as far as they were asked.',
};

/** The importance, never without its qualifier; nothing where the catalogue gives none. */
export function importanceInWords({ importance, importanceQualifier }: CatalogueSkill): string {
  if (importance === null) return '';
  const word = importance === 'optional-or-context-specific' ? 'optional or context-specific' : importance;
  return importanceQualifier === null ? word : `${word}, ${importanceQualifier}`;
}

const commonalityInWords = (commonality: CatalogueSkill['commonality']): string =>
  (commonality ?? '').replace('increasingly-', 'increasingly ');

/** The heading that a skill stands under, with the hedge of that heading. */
export function groupInWords({ skillKind, group, commonality }: CatalogueSkill): string {
  if (skillKind === 'behavioural') return 'Behavioural';
  if (skillKind === 'tool') return `Tools: ${commonalityInWords(commonality)}`;
  return [group?.title, group?.qualifier].filter(Boolean).join(', ');
}

/** How old a rating is once it counts as stale; empty before. */
export const staleInWords = (rating: Rating, today: LocalDate): string =>
  isStale(rating, today) ? `stale, ${stretchInWords(daysBetween(rating.ratedOn, today))} old` : '';

/** When a tool was named last; empty for all else. */
export const usedInWords = (usedOn: LocalDate | undefined, today: LocalDate): string =>
  usedOn === undefined ? '' : `used ${dayInWords(usedOn, today)}`;

/** All raters of a skill in one sentence, for whoever does not see the marks. */
export function latestInWords(latest: LatestBy): string {
  const said = raters.flatMap((rater) => {
    const rating = latest[rater];
    return rating ? [`${raterName[rater].toLowerCase()} ${stepName[rating.step].toLowerCase()}`] : [];
  });
  return said.length === 0 ? 'not rated' : said.join(', ');
}

/** Each gap with whose it is: "mentor 1 step higher"; none where there is nothing to compare. */
export const gapsInWords = ({ mentor, manager }: RatingGaps): string[] => [
  ...(mentor === null ? [] : [`mentor ${gapInWords(mentor)}`]),
  ...(manager === null ? [] : [`manager ${gapInWords(manager)}`]),
];

/** What the toast and the history call the action. */
export function ratedLabel(skill: string, step: RatingStepId, who: string | null): string {
  return who === null ? `Rated “${skill}”: ${stepName[step]}` : `${who} rated “${skill}”: ${stepName[step]}`;
}

/** The question above the five answers. */
export function askedOf(rater: Rater, name: string | null): string {
  if (rater === 'self') return 'Where are you with it?';
  return `Where does ${name ?? `your ${rater}`} see you?`;
}

/** A skill of another ladder has no name here; its slug is told as words. */
export const slugInWords = (skillId: string): string => skillId.replaceAll('-', ' ');

/** Said wherever my own ratings are out of sight, because a mentor or manager is rating. */
export const hiddenOwn = 'Your own ratings stay hidden until theirs is in.';
