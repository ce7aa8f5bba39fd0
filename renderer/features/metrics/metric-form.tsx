import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CatalogueFold } from './catalogue-fold.tsx';
import { MetricFacts } from './metric-facts.tsx';
import { MetricReadings } from './metric-readings.tsx';
import { MetricSummary } from './metric-summary.tsx';
import { RulesFold } from './rules-fold.tsx';

interface MetricFormProps {
  id: string;
  /** The metric to begin with; `null` for one that is there. */
  blank: Metric | null;
  takeFocus: boolean;
  onCreated: (id: string) => void;
  onDelete: (metric: Stored<'metric'>) => void;
}

/** One metric: where it stands above, what it means beneath. Every field saves by itself. */
export function MetricForm({ id, blank, takeFocus, onCreated, onDelete }: MetricFormProps) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('metric', id, blank);
  const name = useRef<HTMLInputElement>(null);
  const loaded = form !== null;
  const stored = form?.stored ?? null;

  useEffect(() => {
    if (loaded && takeFocus) name.current?.focus();
  }, [loaded, takeFocus]);
  const isNew = blank !== null;
  useEffect(() => {
    if (isNew && stored) onCreated(stored.record.id);
  }, [isNew, stored, onCreated]);

  if (!form) return <Skeleton lines={6} />;
  const { value, change, save, errors, state, discard } = form;
  return (
    <article className="@container mx-auto flex max-w-today flex-col gap-5 px-6 py-5">
      <div className="flex flex-col gap-1">
        <div className="flex items-start gap-2">
          <TextField
            ref={name}
            label="Name"
            hideLabel
            look="quiet"
            className="-ml-2 flex-1"
            inputClassName="text-15 font-semibold"
            placeholder="Name of the figure"
            value={value.name}
            error={errors['name']}
            onValueChange={(text) => change({ name: text })}
            onBlur={() => void save()}
          />
          {stored && <IconButton icon={Trash2} label="Move to bin" onClick={() => onDelete(stored)} />}
        </div>
        <MetricSummary form={form} startsOpen={isNew}>
          <MetricFacts form={form} />
        </MetricSummary>
      </div>
      {stored && <MetricReadings metric={stored.record} />}
      <TextArea
        label="How it is measured"
        look="quiet"
        className="-mx-2 [&>label]:px-2"
        rows={2}
        placeholder="What is counted, from where, over which time"
        error={errors['definition']}
        value={value.definition}
        onValueChange={(definition) => change({ definition })}
        onBlur={() => void save()}
      />
      <div className="flex flex-col border-b border-border">
        {value.fromCatalogueId !== null && <CatalogueFold id={value.fromCatalogueId} />}
        <RulesFold />
      </div>
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={stored ? () => showHistory('metric', id) : undefined}
      />
    </article>
  );
}
