import { ChartSpline } from 'lucide-react';
import { useState } from 'react';
import type { ImpactMetric } from '../../../shared/record/impact-metric.ts';
import { useFigureFromMetric } from '../../hooks/use-figure-from-metric.ts';
import { useMetrics } from '../../hooks/use-growth-records.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FigureLine } from '../../ui/figure-line.tsx';
import { SelectField } from '../../ui/select-field.tsx';

interface FigureFromMetricProps {
  onFigure: (figure: ImpactMetric) => void;
}

/** A figure that was measured: two readings of a metric of the team. Not offered while there is no metric. */
export function FigureFromMetric({ onFigure }: FigureFromMetricProps) {
  const metrics = useMetrics();
  const [choosing, setChoosing] = useState(false);
  if (!metrics || metrics.length === 0) return null;
  return (
    <>
      <Button variant="ghost" icon={ChartSpline} onClick={() => setChoosing(true)}>
        From a metric…
      </Button>
      {choosing && (
        <FigureDialog
          onFigure={(figure) => {
            onFigure(figure);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function FigureDialog({ onFigure, onClose }: FigureFromMetricProps & { onClose: () => void }) {
  const choice = useFigureFromMetric();
  const { figure } = choice;
  const refusal = figure !== null && !figure.ok ? figure.words : null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Figure from a metric"
      description="Two readings: one from before, one from after what you did."
      footer={
        <Button
          variant="primary"
          disabled={figure?.ok !== true}
          onClick={() => {
            if (figure?.ok) onFigure(figure.impact);
          }}
        >
          Use this figure
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <SelectField
          label="Metric"
          options={choice.metrics}
          value={choice.metricId}
          onValueChange={choice.chooseMetric}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Combobox
            label="Before"
            options={choice.readings}
            value={choice.baselineId}
            onValueChange={choice.chooseBaseline}
          />
          <Combobox
            label="After"
            options={choice.readings}
            value={choice.resultId}
            error={refusal}
            onValueChange={choice.chooseResult}
          />
        </div>
        {figure?.ok === true && (
          <div className="flex flex-col gap-1">
            <FigureLine {...figure.impact} source={null} quality={figure.impact.basis} look="detail" />
            <span className="text-12 text-text-2">{figure.impact.source}</span>
          </div>
        )}
        {choice.readings.length === 0 && (
          <p className="text-12 text-text-2">This metric has no readings yet. Write them down under Goals, Metrics.</p>
        )}
      </div>
    </Dialog>
  );
}
