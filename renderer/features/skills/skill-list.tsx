import { useRef } from 'react';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { LastUsed } from '../../../shared/skills/last-used.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { FilterSwitch } from './filter-switch.tsx';
import { SkillRowLine } from './skill-row-line.tsx';
import { emptySlice, groupInWords, hiddenOwn } from './skill-words.ts';
import { ToolsButton } from './tools-button.tsx';
import type { SkillsView } from './use-skills-view.ts';

interface SkillListProps {
  view: SkillsView;
  /** The rows of the chosen slice; tools among them only while they are unfolded. */
  rows: readonly SkillRow[];
  tools: readonly SkillRow[];
  toolsUsed: ReadonlyMap<string, LastUsed>;
  selectedId: string | null;
  onSelect: (key: string) => void;
  onOpen: (key: string) => void;
  onLeave: () => void;
  today: LocalDate;
}

const idOf = ({ key }: SkillRow): string => key;
const headingOf = ({ skill }: SkillRow): string => groupInWords(skill);

/** The skills by group; the tools are folded away beneath them. */
export function SkillList({
  view,
  rows,
  tools,
  toolsUsed,
  selectedId,
  onSelect,
  onOpen,
  onLeave,
  today,
}: SkillListProps) {
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const { filter, who, toolsOpen, setToolsOpen } = view;
  const frame = useRef<HTMLDivElement>(null);
  const toggleTools = (): void => {
    if (toolsOpen && selectedId?.startsWith('tool:')) onLeave();
    setToolsOpen(!toolsOpen);
    // The tools come after everything else: where the list ended is where they begin.
    const list = frame.current?.querySelector('[role="listbox"]');
    const end = list?.scrollHeight ?? 0;
    if (list && !toolsOpen) requestAnimationFrame(() => list.scrollTo({ top: end }));
  };
  return (
    <ListPane
      header={
        <>
          <FilterSwitch filter={filter} onChange={view.setFilter} />
          {who.rater !== 'self' && <p className="text-12 text-text-3">{hiddenOwn}</p>}
        </>
      }
      footer={<ToolsButton tools={tools} rater={who.rater} open={toolsOpen} onToggle={toggleTools} />}
    >
      <div ref={frame} className="h-full">
        <VirtualList
          label="Skills"
          items={rows}
          itemId={idOf}
          groupOf={headingOf}
          selectedId={selectedId}
          onSelect={onSelect}
          onOpen={onOpen}
          letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
          empty={<EmptyState>{emptySlice[filter]}</EmptyState>}
          renderRow={(row) => (
            <SkillRowLine
              row={row}
              rater={who.rater}
              usedOn={row.skill.skillKind === 'tool' ? toolsUsed.get(row.skill.skillId)?.entry.occurredOn : undefined}
              today={today}
            />
          )}
        />
      </div>
    </ListPane>
  );
}
