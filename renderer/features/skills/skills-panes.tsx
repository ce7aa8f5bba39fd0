import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { LastUsed } from '../../../shared/skills/last-used.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import type { ListPlace } from '../../hooks/use-list-place.ts';
import type { RatingDesk } from '../../hooks/use-rating-desk.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { SkillTexts } from '../../hooks/use-skill-catalogue.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { SkillDetail } from './skill-detail.tsx';
import { SkillList } from './skill-list.tsx';
import { UnknownSkill } from './unknown-skill.tsx';
import { isTool } from './use-skill-rows.ts';
import type { SkillsView } from './use-skills-view.ts';

interface SkillsPanesProps {
  /** Where one stands, without the frames, which are tied to the two panes. */
  place: Omit<ListPlace, 'listFrame' | 'detailFrame'>;
  frames: Pick<ListPlace, 'listFrame' | 'detailFrame'>;
  view: SkillsView;
  /** The rows of the chosen slice. */
  shown: readonly SkillRow[];
  rows: readonly SkillRow[];
  texts: SkillTexts;
  steps: Catalogue<'steps'>;
  desk: RatingDesk;
  nameOf: (personId: string | null) => string | null;
  toolsUsed: ReadonlyMap<string, LastUsed>;
  today: LocalDate;
}

/** The chosen skill, one that this ladder lacks, or what to do first. */
function ChosenSkill({ place, view, rows, texts, steps, desk, nameOf, toolsUsed, today }: SkillsPanesProps) {
  const { who, setLastRated } = view;
  if (place.id === null) {
    return <EmptyState>Choose a skill, then press 1 to 5. J and K move on; a changed mind is a new rating.</EmptyState>;
  }
  const row = rows.find(({ key }) => key === place.id);
  if (!row) return <UnknownSkill name={place.id} desk={desk} nameOf={nameOf} />;
  return (
    <SkillDetail
      key={who.rater}
      row={row}
      texts={texts}
      steps={steps}
      desk={desk}
      who={who}
      today={today}
      nameOf={nameOf}
      used={toolsUsed.get(row.skill.skillId) ?? null}
      onRated={setLastRated}
    />
  );
}

/** The list to walk through by keys, and the chosen skill beside it. */
export function SkillsPanes(props: SkillsPanesProps) {
  const { listFrame, detailFrame } = props.frames;
  const { place, view, shown, rows, toolsUsed, today } = props;
  const { settings, change } = useSettings();
  return (
    <PaneLayout
      listLabel="All skills"
      detailLabel="Skill"
      backLabel="Skills"
      listWidth={settings.listWidth}
      onListWidthChange={(listWidth) => change({ listWidth })}
      detailOpen={place.detailOpen}
      onBack={place.back}
      list={
        <div ref={listFrame} className="h-full">
          <SkillList
            view={view}
            rows={shown}
            tools={rows.filter(isTool)}
            toolsUsed={toolsUsed}
            selectedId={place.id}
            onSelect={place.select}
            onOpen={place.open}
            onLeave={place.leave}
            today={today}
          />
        </div>
      }
      detail={
        <div key={place.id} ref={detailFrame} className="h-full overflow-y-auto">
          <ChosenSkill {...props} />
        </div>
      }
    />
  );
}
