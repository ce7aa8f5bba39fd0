import { useState } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { numberText } from '../../../shared/metrics/number-text.ts';
import type { ReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import { useMetricActions } from '../../hooks/use-metric-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { ReadingFields } from './reading-fields.tsx';

interface CorrectReadingProps {
  metric: Metric;
  stored: Stored<'reading'>;
  onClose: () => void;
}

/** A reading's fields in its place in the list. Enter writes them, Esc leaves it as it was. */
export function CorrectReading({ metric, stored, onClose }: CorrectReadingProps) {
  const today = useToday();
  const { correctReading } = useMetricActions();
  const { on, value, unit, source, note } = stored.record;
  const [line, setLine] = useState<ReadingLine>({ on, value: numberText(value), unit, source, note });
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- not a control: it only hears Esc from the fields inside.
    <div
      className="py-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <ReadingFields
        label="Correct the reading"
        line={line}
        withNote
        takeFocus
        onChange={(fields) => setLine({ ...line, ...fields })}
        onTake={async (draft) => {
          const answer = await correctReading(metric, stored, draft, today);
          if (answer.ok) onClose();
          return answer;
        }}
      >
        <Button type="submit">Save</Button>
        <Button variant="ghost" onClick={onClose}>
          Cancel
        </Button>
      </ReadingFields>
    </div>
  );
}
