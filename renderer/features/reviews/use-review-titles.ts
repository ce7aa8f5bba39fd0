import { useMemo } from 'react';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useLadder } from '../../hooks/use-ladder.ts';

/** Names of criteria, dimensions and self-check rows by id. What this version does not know keeps its id, made readable. */
export interface ReviewTitles {
  all: ReadonlyMap<string, string>;
  of: (id: string) => string;
}

const readable = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** How the rows of a review are called; a review may be older than the ladder and the catalogues. */
export function useReviewTitles(): ReviewTitles {
  const ladder = useLadder();
  const evaluation = useCatalogue('evaluation');
  const selfCheck = useCatalogue('selfCheck');
  return useMemo(() => {
    const all = new Map([
      ...(selfCheck?.rows ?? []).map(({ id, name }) => [id, name] as const),
      ...(evaluation?.dimensions ?? []).map(({ id, name }) => [id, name] as const),
      [ladder.id, ladder.title] as const,
      ...ladder.criteria.map(({ id, short }) => [id, short] as const),
    ]);
    return { all, of: (id) => all.get(id) ?? readable(id) };
  }, [ladder, evaluation, selfCheck]);
}
