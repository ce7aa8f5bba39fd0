import { useMemo, useState } from 'react';
import type { MetricDefinition } from '../../../shared/metrics/create-metric.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import type { MetricWithReadings } from '../../hooks/use-readings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { DefinitionFacts } from './definition-facts.tsx';
import { RulesOfUse } from './rules-of-use.tsx';

interface ChooseMetricDialogProps {
  catalogue: Catalogue<'metrics'>;
  /** Metrics that are there already; they may be taken again, for another service. */
  taken: readonly MetricWithReadings[];
  onTake: (row: MetricDefinition) => void;
  onOwn: () => void;
  onClose: () => void;
}

const idOf = ({ id }: MetricDefinition): string => id;

/** "How could you measure this?": the catalogue with what, why and how of each figure, or a figure of one's own. */
export function ChooseMetricDialog({ catalogue, taken, onTake, onOwn, onClose }: ChooseMetricDialogProps) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const inUse = useMemo(() => new Set(taken.map(({ metric }) => metric.record.fromCatalogueId)), [taken]);
  const row = catalogue.metrics.find(({ id }) => id === chosenId) ?? catalogue.metrics[0];
  const take = (id: string): void => {
    const wanted = catalogue.metrics.find((one) => one.id === id);
    if (wanted) onTake(wanted);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="large"
      title="How could you measure this?"
      description="Figures that teams watch. Name, unit and definition can be changed afterwards."
      footer={
        <>
          <Button onClick={onOwn}>A figure of my own</Button>
          <Button variant="primary" disabled={!row} onClick={() => row && onTake(row)}>
            Use this metric
          </Button>
        </>
      }
    >
      {row && (
        <div className="@container flex flex-col gap-5">
          <div className="flex flex-col gap-4 @min-[36rem]:flex-row">
            <div className="h-48 shrink-0 overflow-hidden rounded-6 border border-border @min-[36rem]:h-96 @min-[36rem]:w-72">
              <VirtualList
                label="Figures that teams watch"
                items={catalogue.metrics}
                itemId={idOf}
                rowRem={2}
                selectedId={row.id}
                onSelect={setChosenId}
                onOpen={take}
                renderRow={({ id, name }) => <ListRow title={name} trailing={inUse.has(id) && 'in use'} />}
              />
            </div>
            <section aria-label={row.name} aria-live="polite" className="flex min-w-0 flex-1 flex-col gap-3">
              <h3 className="font-semibold">{row.name}</h3>
              <DefinitionFacts row={row} />
            </section>
          </div>
          <section aria-label="Before you use one" className="flex flex-col gap-2 border-t border-border pt-4">
            <h3 className="font-semibold">Rules of use</h3>
            <RulesOfUse rules={catalogue.rules} note={catalogue.note} />
          </section>
        </div>
      )}
    </Dialog>
  );
}
