import type { LocalDate } from '../../../shared/dates/local-date.ts';
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

/** The rows under their headings, in the order in which they come. */
function byGroup(rows: readonly SkillRow[]): [heading: string, rows: SkillRow[]][] {
  const groups = new Map<string, SkillRow[]>();
  for (const row of rows) {
    const heading = groupInWords(row.skill);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups];
}

/** The same as the plot, in words. */
export function SkillsTable({ rows, toolsUsed }: SkillsTableProps) {
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
        {byGroup(rows).map(([heading, members]) => (
          <tbody key={heading}>
            <tr>
              <th scope="rowgroup" colSpan={raters.length + 2} className={`${head} pt-3`}>
                {heading}
              </th>
            </tr>
            {members.map((row) => (
              <TableRow key={row.key} row={row} usedOn={toolsUsed.get(row.skill.skillId)?.entry.occurredOn} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function TableRow({ row, usedOn }: { row: SkillRow; usedOn: LocalDate | undefined }) {
  const today = useToday();
  const { key, skill, latest, gaps } = row;
  const used = usedInWords(skill.skillKind === 'tool' ? usedOn : undefined, today);
  return (
    <tr>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <a href={`#/skills/${key}`} draggable={false} className="rounded-6 hover:underline">
          {skill.name}
        </a>
        <span className="block text-12 text-text-3">
          {[importanceInWords(skill), used].filter(Boolean).join(' · ')}
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
  );
}
