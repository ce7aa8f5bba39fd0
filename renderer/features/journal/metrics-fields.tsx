import { Plus } from 'lucide-react';
import type { ImpactMetric } from '../../../shared/record/impact-metric.ts';
import { Button } from '../../ui/button.tsx';
import type { EntryFormProps } from './entry-form-props.ts';
import { FigureFromMetric } from './figure-from-metric.tsx';
import { MetricFields } from './metric-fields.tsx';

const emptyMetric: ImpactMetric = {
  name: '',
  baseline: '',
  result: '',
  unit: '',
  source: '',
  basis: 'measured',
  followUpOn: null,
  hold: 'unknown',
};

/** All figures of an entry. */
export function MetricsFields({ entry, change, errors }: EntryFormProps) {
  const { metrics } = entry;
  const replace = (place: number, fields: Partial<ImpactMetric>): void =>
    change({ metrics: metrics.map((metric, index) => (index === place ? { ...metric, ...fields } : metric)) });
  return (
    <>
      {metrics.map((metric, place) => (
        // A figure has no identity of its own; its place in the list is it.
        <MetricFields
          key={place}
          metric={metric}
          place={place + 1}
          errorOf={(field) => errors[`metrics.${place}.${field}`]}
          onChange={(fields) => replace(place, fields)}
          onRemove={() => change({ metrics: metrics.filter((_, index) => index !== place) })}
        />
      ))}
      <div className="-ml-3 flex flex-wrap gap-1">
        <Button variant="ghost" icon={Plus} onClick={() => change({ metrics: [...metrics, emptyMetric] })}>
          Add a figure
        </Button>
        <FigureFromMetric onFigure={(figure) => change({ metrics: [...metrics, figure] })} />
      </div>
    </>
  );
}
