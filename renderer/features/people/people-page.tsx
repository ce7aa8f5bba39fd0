import { Ellipsis, Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { areToldApart, findDuplicates } from '../../../shared/people/find-duplicates.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DuplicatesLine } from './duplicates-line.tsx';
import { PersonDetail } from './person-detail.tsx';
import { PersonList } from './person-list.tsx';
import { usePeopleDialogs } from './use-people-dialogs.tsx';

/** People: a plain list, and the chosen one with the entries that name them. */
export function PeoplePage() {
  const { personId } = useParams();
  const { id, isNew, detailOpen, takeFocus, listFrame, detailFrame, select, open, begin, created, back, leave } =
    useListPlace('/people', personId);
  const { settings, change } = useSettings();
  const persons = usePersons();
  const actions = usePersonActions();
  useKeyAction('new', begin);

  const blank = useMemo(() => (isNew && id !== null ? actions.blank(id) : null), [isNew, id, actions]);
  const onDelete = useCallback(
    async (person: Stored<'person'>) => {
      if ((await actions.remove(person)).ok) leave();
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
      New person
    </Button>
  );
  const isEmpty = persons?.length === 0;
  const everybody = useMemo(() => (persons ?? []).map(({ record }) => record), [persons]);
  const same = useMemo(() => findDuplicates(everybody).filter((one) => !areToldApart(one)), [everybody]);
  const chosen = everybody.find((person) => person.id === id) ?? null;
  const { entries, askMerge, dialog } = usePeopleDialogs(everybody, chosen, created);
  const moreButton = <IconButton icon={Ellipsis} label="More about people" />;
  return (
    <Page
      title="People"
      layout="panes"
      actions={
        !isEmpty && (
          <>
            <Menu label="More about people" align="end" trigger={moreButton} entries={entries} />
            {newButton}
          </>
        )
      }
    >
      {dialog}
      <PaneLayout
        listLabel="Everybody"
        detailLabel="Person"
        backLabel="People"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen}
        onBack={back}
        list={
          <div ref={listFrame} className="h-full">
            {!persons && <Skeleton lines={4} />}
            {isEmpty && (
              <EmptyState action={newButton}>
                Nobody yet. Add your manager, or name somebody with @ when you write something down.
              </EmptyState>
            )}
            {persons && !isEmpty && (
              <PersonList
                persons={persons}
                selectedId={id}
                onSelect={select}
                onOpen={open}
                onDelete={(person) => void onDelete(person)}
                header={
                  <DuplicatesLine
                    same={same}
                    onLook={({ persons: [kept, gone] }) => kept && askMerge(kept, gone?.id ?? null)}
                  />
                }
              />
            )}
          </div>
        }
        detail={
          <div ref={detailFrame} className="relative h-full overflow-y-auto">
            {id !== null ? (
              <PersonDetail
                key={id}
                id={id}
                blank={blank}
                takeFocus={takeFocus}
                onCreated={created}
                onDelete={(person) => void onDelete(person)}
              />
            ) : (
              !isEmpty && <EmptyState>Choose somebody to see what you did together.</EmptyState>
            )}
          </div>
        }
      />
    </Page>
  );
}
