import { memo } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Rater } from '../../../shared/skills/rating.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { DotScale } from '../../ui/dot-scale.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { ratingMarks } from './rating-marks.ts';
import { importanceInWords, latestInWords, scaleNames, staleInWords, stepShort, usedInWords } from './skill-words.ts';

interface SkillRowLineProps {
  row: SkillRow;
  rater: Rater;
  /** Of a tool: the day of the entry that named it last. */
  usedOn: LocalDate | undefined;
  today: LocalDate;
}

/** A skill in the list: what the one who is rating said last and how old that is, then the importance; all raters as marks. */
export const SkillRowLine = memo(function SkillRowLine({ row, rater, usedOn, today }: SkillRowLineProps) {
  const rating = row.latest[rater];
  const said = rating ? stepShort[rating.step] : 'not rated';
  const facts = [
    said,
    rating ? staleInWords(rating, today) : '',
    importanceInWords(row.skill),
    usedInWords(usedOn, today),
  ];
  return (
    <ListRow
      title={row.skill.name}
      meta={facts.filter(Boolean).join(' · ')}
      trailing={
        <>
          <span className="sr-only">{latestInWords(row.latest)}</span>
          <DotScale places={scaleNames.length} marks={ratingMarks(row.latest)} size="small" />
        </>
      }
    />
  );
});
