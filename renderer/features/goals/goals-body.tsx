import type { ReactNode } from 'react';
import { ChevronLeft } from 'lucide-react';
import type { ListPlace } from '../../hooks/use-list-place.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { GoalBoard } from './goal-board.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalTimeline } from './goal-timeline.tsx';
import type { GoalView } from './goal-views.ts';

interface GoalsBodyProps {
  view: GoalView;
  place: ListPlace;
  goals: readonly Stored<'goal'>[];
  notices: ReactNode;
  /** What stands there instead when there are no goals. */
  empty: ReactNode;
  detail: ReactNode;
  onDelete: (goal: Stored<'goal'>) => void;
}

const backWords: Record<Exclude<GoalView, 'list'>, string> = { board: 'Board', timeline: 'Timeline' };

/** The goals in the chosen view. Board and timeline need the whole width, so an open goal covers them, with a way back. */
export function GoalsBody({ view, place, goals, notices, empty, detail, onDelete }: GoalsBodyProps) {
  const { settings, change } = useSettings();
  const { id, detailOpen, listFrame, detailFrame, select, open, back } = place;
  if (view === 'list') {
    return (
      <PaneLayout
        listLabel="All goals"
        detailLabel="Goal"
        backLabel="Goals"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen}
        onBack={back}
        list={
          <div ref={listFrame} className="flex h-full flex-col overflow-y-auto">
            {notices}
            <div className="min-h-40 flex-1">
              {empty ?? <GoalList goals={goals} selectedId={id} onSelect={select} onOpen={open} onDelete={onDelete} />}
            </div>
          </div>
        }
        detail={
          <div ref={detailFrame} className="h-full overflow-y-auto">
            {detail}
          </div>
        }
      />
    );
  }
  if (detailOpen) {
    return (
      <section aria-label="Goal" className="flex h-full min-h-0 flex-col">
        <div className="border-b border-border px-2 py-1">
          <Button variant="ghost" icon={ChevronLeft} onClick={back}>
            {backWords[view]}
          </Button>
        </div>
        <div ref={detailFrame} className="min-h-0 flex-1 overflow-y-auto">
          {detail}
        </div>
      </section>
    );
  }
  const View = view === 'board' ? GoalBoard : GoalTimeline;
  return (
    <div ref={listFrame} className="flex h-full min-h-0 flex-col overflow-y-auto">
      {notices}
      <div className="min-h-80 flex-1">{empty ?? <View goals={goals} currentId={id} onOpen={open} />}</div>
    </div>
  );
}
