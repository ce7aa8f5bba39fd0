import { ArrowLeft } from 'lucide-react';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import type { RecentAction } from '../../hooks/use-recent-actions.ts';
import { RECENT_ACTIONS, useRecentActions, useUndoAction } from '../../hooks/use-recent-actions.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { ActionDetail } from './action-detail.tsx';
import { usePaneChoice } from './use-pane-choice.ts';

const idOf = ({ id }: RecentAction): string => id;
const saves = ({ changeIds }: RecentAction): string => (changeIds.length === 1 ? '' : ` · ${changeIds.length} saves`);

/** The last things that were done, each with the way back. Arrows walk, Enter looks at one. */
export function RecentActionsPage() {
  const actions = useRecentActions();
  const undo = useUndoAction();
  const navigate = useNavigate();
  const { now, zone } = useServices();
  const { settings, change } = useSettings();
  // A message that could not undo leads here with the action that it was about.
  const asked = useSearchParams()[0].get('action');
  const { chosen, detailOpen, select, open, back } = usePaneChoice(asked);
  const selected = actions?.find(({ changeIds }) => chosen !== null && changeIds.includes(chosen)) ?? null;
  const renderRow = useCallback(
    (action: RecentAction) => (
      <ListRow
        title={action.undone ? <span className="text-text-2">{action.label}</span> : action.label}
        meta={`${momentInWords(action.at, { now: now(), zone })}${saves(action)}${action.undone ? ' · undone' : ''}`}
      />
    ),
    [now, zone],
  );
  return (
    <Page
      title="Recent actions"
      layout="panes"
      actions={
        <Button variant="ghost" icon={ArrowLeft} onClick={() => void navigate('/journal')}>
          Journal
        </Button>
      }
    >
      <PaneLayout
        listLabel="Recent actions"
        detailLabel="Action"
        backLabel="Recent actions"
        detailOpen={detailOpen && selected !== null}
        onBack={back}
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        list={
          <ListPane footer={`The last ${RECENT_ACTIONS}, kept across restarts.`}>
            {actions ? (
              <VirtualList
                label="Recent actions"
                items={actions}
                itemId={idOf}
                renderRow={renderRow}
                selectedId={selected?.id ?? null}
                onSelect={select}
                onOpen={open}
                empty={<EmptyState>Nothing was done here yet.</EmptyState>}
              />
            ) : (
              <div className="p-4">
                <Skeleton lines={6} label="Loading the actions" />
              </div>
            )}
          </ListPane>
        }
        detail={
          selected ? (
            <ActionDetail key={selected.id} action={selected} onUndo={() => void undo(selected)} />
          ) : (
            <EmptyState>Choose an action to see what it changed and to take it back.</EmptyState>
          )
        }
      />
    </Page>
  );
}
