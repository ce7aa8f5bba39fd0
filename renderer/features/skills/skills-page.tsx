import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { fitsFilter } from '../../../shared/skills/filter-rows.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useRatingDesk } from '../../hooks/use-rating-desk.ts';
import type { SkillTexts } from '../../hooks/use-skill-catalogue.ts';
import { useSkillCatalogue } from '../../hooks/use-skill-catalogue.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SkillsCompared } from './skills-compared.tsx';
import { SkillsPanes } from './skills-panes.tsx';
import { SkillsToolbar } from './skills-toolbar.tsx';
import { inOrder, isTool, useSkillRows } from './use-skill-rows.ts';
import { useSkillsView } from './use-skills-view.ts';
import { useToolsUsed } from './use-tools-used.ts';

const none: readonly Rating[] = [];

function SkillsContent({ texts, steps }: { texts: SkillTexts; steps: Catalogue<'steps'> }) {
  const param = useParams()['skillKey'];
  const { listFrame, detailFrame, ...place } = useListPlace('/skills', param);
  const view = useSkillsView(param);
  const { filter, who, toolsOpen, lastRated } = view;
  const today = useToday();
  const people = usePersonChoices();
  const skills = useMemo(() => inOrder(texts.skills), [texts]);
  const desk = useRatingDesk(skills);
  const { rows, elsewhere } = useSkillRows(skills, desk.ratings ?? none, who, today);
  const nameOf = useCallback(
    (personId: string | null) => people.find(({ value }) => value === personId)?.label ?? null,
    [people],
  );
  const toolsUsed = useToolsUsed(texts.catalogues.tools.tools, toolsOpen);
  const shown = useMemo(
    () =>
      rows.filter(
        (row) =>
          (toolsOpen || !isTool(row)) &&
          (fitsFilter(row, filter, who.rater) || (row.key === place.id && row.key === lastRated)),
      ),
    [rows, toolsOpen, filter, who.rater, place.id, lastRated],
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
        <SkillsCompared
          view={view}
          rows={shown}
          tools={rows.filter(isTool)}
          toolsUsed={toolsUsed}
          elsewhere={elsewhere}
        />
      </Page>
    );
  }
  return (
    <Page title="Skills" layout="panes" filters={toolbar}>
      <SkillsPanes
        place={place}
        frames={{ listFrame, detailFrame }}
        view={view}
        shown={shown}
        rows={rows}
        texts={texts}
        steps={steps}
        desk={desk}
        nameOf={nameOf}
        toolsUsed={toolsUsed}
        today={today}
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
