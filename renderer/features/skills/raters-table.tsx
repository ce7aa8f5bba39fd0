import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { raters } from '../../../shared/skills/rating.ts';
import { gapInWords } from '../../../shared/skills/rating-gap.ts';
import { stepPlace } from '../../../shared/skills/step-place.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { DotScale } from '../../ui/dot-scale.tsx';
import { MarkSign } from '../../ui/mark-shape.tsx';
import { raterName, raterShape, scaleNames, staleInWords, stepName } from './skill-words.ts';

interface RatersTableProps {
  row: SkillRow;
  /** My own rating stands, and is out of sight. */
  covered: boolean;
  today: LocalDate;
  nameOf: (personId: string | null) => string | null;
}

const cell = 'py-1 pr-4 align-top';

/** Where each rater sees me with one skill, drawn and in words, with the gap to my own rating. */
export function RatersTable({ row: { latest, gaps, skill }, covered, today, nameOf }: RatersTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="text-left">
        <caption className="sr-only">{skill.name}: self, mentor and manager</caption>
        <thead className="text-12 text-text-3">
          <tr>
            <th className="pr-4 font-normal">Who</th>
            <th className="pr-4 font-normal">
              <span className="sr-only">Place on the scale</span>
            </th>
            <th className="pr-4 font-normal">Step</th>
            <th className="pr-4 font-normal">Gap to mine</th>
            <th className="font-normal">When</th>
          </tr>
        </thead>
        <tbody>
          {raters.map((rater) => {
            const rating = latest[rater];
            const place = rating ? stepPlace(rating.step) : null;
            const hidden = rater === 'self' && covered;
            return (
              <tr key={rater}>
                <th scope="row" className={`${cell} font-normal`}>
                  <span className="flex items-center gap-1.5">
                    <MarkSign shape={raterShape[rater]} />
                    {raterName[rater]}
                    {rating?.personId && <span className="text-text-2">{nameOf(rating.personId)}</span>}
                  </span>
                </th>
                <td className={cell}>
                  <DotScale
                    places={scaleNames.length}
                    marks={place === null ? [] : [{ shape: raterShape[rater], place }]}
                    size="small"
                  />
                </td>
                <td className={cell}>
                  {rating ? (
                    stepName[rating.step]
                  ) : (
                    <span className="text-text-3">{hidden ? 'hidden' : 'not rated'}</span>
                  )}
                </td>
                <td className={cell}>{rater === 'self' ? '' : gapInWords(gaps[rater])}</td>
                <td className="py-1 align-top text-text-2">
                  {rating && [exactDay(rating.ratedOn), staleInWords(rating, today)].filter(Boolean).join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
