import type { LastUsed } from '../../../shared/skills/last-used.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { raters } from '../../../shared/skills/rating.ts';
import { useToday } from '../../hooks/use-today.ts';
import {
  gapsInWords,
  groupInWords,
  importanceInWords,
  raterName,
  staleInWords,
  stepName,
  usedInWords,
} from './skill-words.ts';

const head = 'border-b border-border py-1 pr-4 text-left text-12 font-normal text-text-3';
const cell = 'border-b border-border py-1.5 pr-4 align-top';

interface SkillsTableProps {
  rows: readonly SkillRow[];
  toolsUsed: ReadonlyMap<string, LastUsed>;
}

/** The same as the plot, in words. */
export function SkillsTable({ rows, toolsUsed }: SkillsTableProps) {
  const today = useToday();
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-160">
        <thead>
          <tr>
            <th className={head}>Skill</th>
            {raters.map((rater) => (
              <th key={rater} className={head}>
                {raterName[rater]}
              </th>
            ))}
            <th className={head}>Gap to mine</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, skill, latest, gaps }) => (
            <tr key={key}>
              <th scope="row" className={`${cell} text-left font-normal`}>
                <a href={`#/skills/${key}`} draggable={false} className="rounded-6 hover:underline">
                  {skill.name}
                </a>
                <span className="block text-12 text-text-3">
                  {[
                    groupInWords(skill),
                    importanceInWords(skill),
                    usedInWords(
                      skill.skillKind === 'tool' ? toolsUsed.get(skill.skillId)?.entry.occurredOn : undefined,
                      today,
                    ),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
              {raters.map((rater) => {
                const rating = latest[rater];
                return (
                  <td key={rater} className={cell}>
                    {rating ? stepName[rating.step] : <span className="text-text-3">not rated</span>}
                    {rating && <span className="block text-12 text-text-3">{staleInWords(rating, today)}</span>}
                  </td>
                );
              })}
              <td className={cell}>{gapsInWords(gaps).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
