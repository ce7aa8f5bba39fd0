import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { useProjectActions } from '../../hooks/use-project-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { usePersons, useProjects } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ProjectDetail } from './project-detail.tsx';
import { ProjectList } from './project-list.tsx';

/** Projects: the list, and the chosen one with its entries. */
export function ProjectsPage() {
  const { projectId } = useParams();
  const { id, isNew, detailOpen, takeFocus, listFrame, detailFrame, select, open, begin, created, back, leave } =
    useListPlace('/projects', projectId);
  const { settings, change } = useSettings();
  const projects = useProjects();
  const persons = usePersons();
  const today = useToday();
  const actions = useProjectActions();
  useKeyAction('new', begin);

  const blank = useMemo(() => (isNew && id !== null ? actions.blank(id, today) : null), [isNew, id, actions, today]);
  const knownTeams = useMemo(
    () => [...new Set((projects ?? []).flatMap(({ record }) => record.teams))].sort((a, b) => a.localeCompare(b, 'en')),
    [projects],
  );
  const onDelete = useCallback(
    async (project: Stored<'project'>) => {
      if ((await actions.remove(project)).ok) leave();
    },
    [actions, leave],
  );
  const newButton = (
    <Button
      icon={Plus}
      variant="primary"
      shortcut={settings.singleKeys ? keyOf('new', settings.keys).toUpperCase() : undefined}
      onClick={begin}
    >
      New project
    </Button>
  );
  const isEmpty = projects?.length === 0;
  return (
    <Page title="Projects" layout="panes" actions={!isEmpty && newButton}>
      <PaneLayout
        listLabel="All projects"
        detailLabel="Project"
        backLabel="Projects"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen}
        onBack={back}
        list={
          <div ref={listFrame} className="h-full">
            {!projects && <Skeleton lines={4} />}
            {isEmpty && (
              <EmptyState action={newButton}>
                No projects yet. Name the piece of work that takes most of your time.
              </EmptyState>
            )}
            {projects && !isEmpty && (
              <ProjectList
                projects={projects}
                selectedId={id}
                onSelect={select}
                onOpen={open}
                onDelete={(project) => void onDelete(project)}
              />
            )}
          </div>
        }
        detail={
          <div ref={detailFrame} className="h-full overflow-y-auto">
            {id !== null ? (
              <ProjectDetail
                key={id}
                id={id}
                blank={blank}
                takeFocus={takeFocus}
                persons={persons ?? []}
                knownTeams={knownTeams}
                onCreated={created}
                onDelete={(project) => void onDelete(project)}
              />
            ) : (
              !isEmpty && <EmptyState>Choose a project to see what it was about and what hangs on it.</EmptyState>
            )}
          </div>
        }
      />
    </Page>
  );
}
