import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { fitsFilter } from '../../../shared/skills/filter-rows.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useRatingDesk } from '../../hooks/use-rating-desk.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { SkillTexts } from '../../hooks/use-skill-catalogue.ts';
import { useSkillCatalogue } from '../../hooks/use-skill-catalogue.ts';
import { useToday } from '../../hooks/use-today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SkillDetail } from './skill-detail.tsx';
import { SkillList } from './skill-list.tsx';
import { SkillsCompared } from './skills-compared.tsx';
import { SkillsToolbar } from './skills-toolbar.tsx';
import { UnknownSkill } from './unknown-skill.tsx';
import { inOrder, useSkillRows } from './use-skill-rows.ts';
import { useSkillsView } from './use-skills-view.ts';
import { useToolsUsed } from './use-tools-used.ts';

const none: readonly Rating[] = [];

function SkillsContent({ texts, steps }: { texts: SkillTexts; steps: Catalogue<'steps'> }) {
  const param = useParams()['skillKey'];
  const { id, detailOpen, listFrame, detailFrame, select, open, back } = useListPlace('/skills', param);
  const view = useSkillsView(param);
  const { filter, who, toolsOpen, lastRated, setLastRated } = view;
  const { settings, change } = useSettings();
  const today = useToday();
  const people = usePersonChoices();
  const skills = useMemo(() => inOrder(texts.skills), [texts]);
  const desk = useRatingDesk(skills);
  const { rows, elsewhere } = useSkillRows(skills, desk.ratings ?? none, who, today);
  const nameOf = useCallback(
    (personId: string | null) => people.find(({ value }) => value === personId)?.label ?? null,
    [people],
  );
  const tools = useMemo(() => rows.filter(({ skill }) => skill.skillKind === 'tool'), [rows]);
  const toolsUsed = useToolsUsed(texts.catalogues.tools.tools, toolsOpen);
  const shown = useMemo(
    () =>
      rows.filter(
        (row) =>
          (row.skill.skillKind !== 'tool' || toolsOpen) &&
          (fitsFilter(row, filter, who.rater) || (row.key === id && row.key === lastRated)),
      ),
    [rows, toolsOpen, filter, who.rater, id, lastRated],
  );
  const toolbar = <SkillsToolbar view={view} people={people} />;
  if (!desk.ratings) {
    return (
      <Page title="Skills" filters={toolbar}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (view.view !== 'rate') {
    return (
      <Page title="Skills" layout="wide" filters={toolbar}>
        <SkillsCompared view={view} rows={shown} tools={tools} toolsUsed={toolsUsed} elsewhere={elsewhere} />
      </Page>
    );
  }
  const row = rows.find(({ key }) => key === id);
  return (
    <Page title="Skills" layout="panes" filters={toolbar}>
      <PaneLayout
        listLabel="All skills"
        detailLabel="Skill"
        backLabel="Skills"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen}
        onBack={back}
        list={
          <div ref={listFrame} className="h-full">
            <SkillList
              view={view}
              rows={shown}
              tools={tools}
              toolsUsed={toolsUsed}
              selectedId={id}
              onSelect={select}
              onOpen={open}
              today={today}
            />
          </div>
        }
        detail={
          <div key={id} ref={detailFrame} className="h-full overflow-y-auto">
            {row && (
              <SkillDetail
                key={`${row.key} ${who.rater}`}
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
            )}
            {!row && id !== null && <UnknownSkill key={id} name={id} desk={desk} nameOf={nameOf} />}
            {id === null && (
              <EmptyState>
                Choose a skill, then press 1 to 5. J and K move on; a changed mind is a new rating.
              </EmptyState>
            )}
          </div>
        }
      />
    </Page>
  );
}

/** Skills: the matrix of self, mentor and manager, rated by keys, with every rating kept. */
export function SkillsPage() {
  const texts = useSkillCatalogue();
  const steps = useCatalogue('steps');
  if (texts && steps) return <SkillsContent texts={texts} steps={steps} />;
  return (
    <Page title="Skills">
      <Skeleton lines={6} />
    </Page>
  );
}
