import type { Criterion } from '../ladder/ladder.ts';
import { foldWord } from './fold-word.ts';

const namesOf = (criterion: Criterion): string[] => [...criterion.aliases, criterion.id, criterion.short].map(foldWord);

/** Criteria with a name that starts with `word`: alias, slug, short name or one of its words. */
export function criteriaStartingWith(word: string, criteria: readonly Criterion[]): Criterion[] {
  const wanted = foldWord(word);
  const wordsOf = (criterion: Criterion): string[] => criterion.short.split(/\s+/u).map(foldWord);
  return criteria.filter((criterion) =>
    [...namesOf(criterion), ...wordsOf(criterion)].some((name) => name.startsWith(wanted)),
  );
}

/** The criterion that `word` names: by alias or slug, or by a beginning that fits only one. `null` when none or several fit. */
export function matchCriterion(word: string, criteria: readonly Criterion[]): Criterion | null {
  const wanted = foldWord(word);
  if (wanted === '') return null;
  const exact = criteria.find((criterion) => namesOf(criterion).includes(wanted));
  if (exact) return exact;
  const [only, another] = wanted.length < 3 ? [] : criteriaStartingWith(word, criteria);
  return only && !another ? only : null;
}
