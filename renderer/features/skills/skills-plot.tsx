import { useMemo } from 'react';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { DotPlot } from '../../ui/dot-plot.tsx';
import { ratingMarks } from './rating-marks.ts';
import { gapsInWords, groupInWords, latestInWords, raterSeries, scaleNames } from './skill-words.ts';

/** Every skill on the scale of the steps, a mark for each rater and a line for the distance between them. */
export function SkillsPlot({ rows }: { rows: readonly SkillRow[] }) {
  const drawn = useMemo(
    () =>
      rows.map(({ skill, key, latest, gaps }) => {
        const said = gapsInWords(gaps);
        return {
          id: key,
          label: skill.name,
          href: `#/skills/${key}`,
          group: groupInWords(skill),
          marks: ratingMarks(latest),
          words: [latestInWords(latest), ...said].join('; '),
          note: said.map((gap) => (
            <span key={gap} className="block">
              {gap}
            </span>
          )),
        };
      }),
    [rows],
  );
  return <DotPlot label="Skills on the scale" scale={scaleNames} series={raterSeries} rows={drawn} />;
}
