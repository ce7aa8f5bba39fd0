import type { ReactNode } from 'react';
import type { LastUsed } from '../../../shared/skills/last-used.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { skillKey } from '../../../shared/skills/rating.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterSwitch } from './filter-switch.tsx';
import { SkillsPlot } from './skills-plot.tsx';
import { SkillsTable } from './skills-table.tsx';
import { emptySlice, hiddenOwn, slugInWords } from './skill-words.ts';
import { ToolsButton } from './tools-button.tsx';
import type { SkillsView } from './use-skills-view.ts';

interface SkillsComparedProps {
  view: SkillsView;
  rows: readonly SkillRow[];
  tools: readonly SkillRow[];
  toolsUsed: ReadonlyMap<string, LastUsed>;
  elsewhere: readonly Rating[];
}

/** Ratings of skills that this ladder lacks, by name: never dropped, never mixed with the others. */
function OfOtherLadders({ ratings }: { ratings: readonly Rating[] }): ReactNode {
  const keys = [...new Set(ratings.map(skillKey))];
  if (keys.length === 0) return null;
  return (
    <p className="text-text-2">
      Rated by another ladder, and not in this one:{' '}
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={`#/skills/${key}`} draggable={false} className="rounded-6 text-accent hover:underline">
            {slugInWords(key.slice(key.indexOf(':') + 1))}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

/** All skills at once: self, mentor and manager side by side, drawn or as a table. */
export function SkillsCompared({ view, rows, tools, toolsUsed, elsewhere }: SkillsComparedProps) {
  return (
    <div className="mx-auto flex max-w-232 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <FilterSwitch filter={view.filter} onChange={view.setFilter} />
        <ToolsButton
          tools={tools}
          rater={view.who.rater}
          open={view.toolsOpen}
          onToggle={() => view.setToolsOpen(!view.toolsOpen)}
        />
        {view.who.rater !== 'self' && <p className="text-12 text-text-3">{hiddenOwn}</p>}
      </div>
      {rows.length === 0 && <EmptyState>{emptySlice[view.filter]}</EmptyState>}
      {rows.length > 0 && view.view === 'plot' && <SkillsPlot rows={rows} />}
      {rows.length > 0 && view.view === 'table' && <SkillsTable rows={rows} toolsUsed={toolsUsed} />}
      <OfOtherLadders ratings={elsewhere} />
    </div>
  );
}
