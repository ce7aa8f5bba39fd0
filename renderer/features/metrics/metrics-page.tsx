import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { MetricDefinition } from '../../../shared/metrics/create-metric.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { useMetricActions } from '../../hooks/use-metric-actions.ts';
import { useMetricsWithReadings } from '../../hooks/use-readings.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ChooseMetricDialog } from './choose-metric-dialog.tsx';
import { MetricDetail } from './metric-detail.tsx';
import { MetricList } from './metric-list.tsx';

/** Metrics: what the team watches, and the chosen one with its readings. */
export function MetricsPage() {
  const { metricId } = useParams();
  const { id, isNew, detailOpen, takeFocus, listFrame, detailFrame, select, open, begin, created, back, leave } =
    useListPlace('/goals/metrics', metricId);
  const { settings, change } = useSettings();
  const metrics = useMetricsWithReadings();
  const catalogue = useCatalogue('metrics');
  const actions = useMetricActions();
  const [choosing, setChoosing] = useState(false);
  useKeyAction('new', () => setChoosing(true));

  const blank = useMemo(() => (isNew && id !== null ? actions.blank(id) : null), [isNew, id, actions]);
  const take = async (row: MetricDefinition): Promise<void> => {
    const taken = await actions.take(row);
    if (taken === null) return;
    setChoosing(false);
    open(taken);
  };
  const onDelete = useCallback(
    async (metric: Stored<'metric'>) => {
      if ((await actions.remove(metric)).ok) leave();
    },
    [actions, leave],
  );
  const newButton = (
    <Button
      icon={Plus}
      variant="primary"
      shortcut={settings.singleKeys ? keyOf('new', settings.keys).toUpperCase() : undefined}
      onClick={() => setChoosing(true)}
    >
      New metric
    </Button>
  );
  const isEmpty = metrics?.length === 0;
  return (
    <Page title={<MetricsTitle />} layout="panes" actions={!isEmpty && newButton}>
      <PaneLayout
        listLabel="All metrics"
        detailLabel="Metric"
        backLabel="Metrics"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen}
        onBack={back}
        list={
          <div ref={listFrame} className="h-full">
            {!metrics && <Skeleton lines={4} />}
            {isEmpty && (
              <EmptyState action={newButton}>
                No metrics yet. Choose one figure that your team would notice, and write down where it stands today.
              </EmptyState>
            )}
            {metrics && !isEmpty && (
              <MetricList
                metrics={metrics}
                selectedId={id}
                onSelect={select}
                onOpen={open}
                onDelete={(metric) => void onDelete(metric)}
              />
            )}
          </div>
        }
        detail={
          <div ref={detailFrame} className="h-full overflow-y-auto">
            {id !== null ? (
              <MetricDetail
                key={id}
                id={id}
                blank={blank}
                takeFocus={takeFocus}
                onCreated={created}
                onDelete={(metric) => void onDelete(metric)}
              />
            ) : (
              !isEmpty && <EmptyState>Choose a metric to see its readings and where it should be.</EmptyState>
            )}
          </div>
        }
      />
      {choosing && catalogue && (
        <ChooseMetricDialog
          catalogue={catalogue}
          taken={metrics ?? []}
          onTake={(row) => void take(row)}
          onOwn={() => {
            setChoosing(false);
            begin();
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  );
}

/** Metrics live under Goals, and this is the way back. */
function MetricsTitle() {
  return (
    <>
      <a href="#/goals" draggable={false} className="rounded-6 font-normal text-text-2 hover:text-text">
        Goals
      </a>
      <span aria-hidden className="px-2 font-normal text-text-3">
        /
      </span>
      Metrics
    </>
  );
}
