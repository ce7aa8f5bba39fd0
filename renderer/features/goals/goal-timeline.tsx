import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { goalTimeline } from '../../../shared/goals/goal-timeline.ts';
import type { GoalSpan } from '../../../shared/goals/goal-timeline.ts';
import { addMonths } from '../../../shared/dates/month.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { GoalTable } from './goal-table.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { monthsFrom, shareOf, usualFirstMonth } from './timeline-window.ts';

interface GoalTimelineProps {
  goals: readonly Stored<'goal'>[];
  /** The goal that was open before; the keys begin there. */
  currentId: string | null;
  onOpen: (id: string) => void;
}

const idOf = (span: GoalSpan): string => span.goal.id;

/** Goals as bars over twelve months, one line each; the same as a table by a key. Left and right move through time. */
export function GoalTimeline({ goals, currentId, onOpen }: GoalTimelineProps) {
  const today = useToday();
  const frame = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(() => usualFirstMonth(today));
  const [asTable, setAsTable] = useState(false);
  const [selectedId, setSelectedId] = useState(currentId);
  const months = useMemo(() => monthsFrom(first), [first]);
  const timeline = useMemo(
    () =>
      goalTimeline(
        goals.map(({ record }) => record),
        first,
        months.at(-1) ?? first,
      ),
    [goals, first, months],
  );
  const { spans, days, from } = timeline;
  const todayAt = shareOf(today, from, days);
  const shift = useCallback((by: number) => setFirst((before) => addMonths(before, by)), []);
  // Whoever comes back from a goal goes on where they were.
  useEffect(() => {
    if (currentId !== null) frame.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }, [currentId]);
  return (
    <div ref={frame} className="flex h-full min-h-0 flex-col">
      <TimelineHead
        months={months}
        outside={goals.length - spans.length}
        asTable={asTable}
        onTable={setAsTable}
        onShift={shift}
        onToday={() => setFirst(usualFirstMonth(today))}
      />
      {spans.length === 0 && <EmptyState>No goal runs in these months.</EmptyState>}
      {spans.length > 0 && asTable && <GoalTable goals={spans.map(({ goal }) => goal)} onOpen={onOpen} />}
      {spans.length > 0 && !asTable && (
        <>
          <TimelineAxis months={months} />
          <div className="min-h-0 flex-1">
            <VirtualList
              label="Goals on a timeline"
              items={spans}
              itemId={idOf}
              selectedId={selectedId}
              onSelect={setSelectedId}
              onOpen={onOpen}
              onKey={(event) => {
                if (event.key === 'ArrowLeft') shift(-1);
                if (event.key === 'ArrowRight') shift(1);
              }}
              renderRow={(span) => <TimelineRow span={span} days={days} todayAt={todayAt} today={today} />}
            />
          </div>
        </>
      )}
    </div>
  );
}
