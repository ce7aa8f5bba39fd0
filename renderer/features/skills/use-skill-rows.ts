import { useMemo, useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { coverOwn } from '../../../shared/skills/cover-own.ts';
import type { WhoRates } from '../../../shared/skills/cover-own.ts';
import { keepRows } from '../../../shared/skills/keep-rows.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import type { CatalogueSkill } from '../../../shared/skills/skill-catalogue.ts';
import type { SkillMatrix, SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { skillMatrix } from '../../../shared/skills/skill-matrix.ts';
import { toolCommonalities } from '../../../shared/catalogue/tool.ts';

const place = ({ commonality }: CatalogueSkill): number =>
  commonality ? toolCommonalities.indexOf(commonality) + 1 : 0;

/** Skills in the order of their catalogues, then tools by how common they are. */
export const inOrder = (skills: readonly CatalogueSkill[]): CatalogueSkill[] =>
  [...skills].sort((a, b) => place(a) - place(b));

export const isTool = ({ skill }: SkillRow): boolean => skill.skillKind === 'tool';

interface SkillRows {
  /** As the one who is rating may see them. */
  rows: readonly SkillRow[];
  elsewhere: SkillMatrix['elsewhere'];
}

function keeper(): (rows: readonly SkillRow[]) => readonly SkillRow[] {
  let kept: readonly SkillRow[] = [];
  return (rows) => (kept = keepRows(kept, rows));
}

/** The matrix of the screen. After a rating only the row of its skill is another object. */
export function useSkillRows(
  skills: readonly CatalogueSkill[],
  ratings: readonly Rating[],
  { rater, personId }: WhoRates,
  today: LocalDate,
): SkillRows {
  const [keep] = useState(() => keeper());
  const matrix = useMemo(() => skillMatrix(skills, ratings, today), [skills, ratings, today]);
  return useMemo(() => {
    const covered = matrix.rows.map((row) => coverOwn(row, { rater, personId }));
    return { rows: keep(covered), elsewhere: matrix.elsewhere };
  }, [matrix, keep, rater, personId]);
}
