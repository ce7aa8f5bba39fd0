import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { numberText } from '../../../shared/metrics/number-text.ts';
import type { Reading } from '../../../shared/metrics/reading.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface ReadingRowProps {
  metric: Metric;
  reading: Reading;
  /** It was just corrected: the focus comes back to where it was. */
  takeFocus: boolean;
  onCorrect: () => void;
  onDelete: () => void;
}

/** One reading as it is written down. */
export function ReadingRow({ metric, reading, takeFocus, onCorrect, onDelete }: ReadingRowProps) {
  const today = useToday();
  const { on, value, unit, source, note } = reading;
  const correct = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus && document.activeElement === document.body) correct.current?.focus();
  }, [takeFocus]);
  const name = `${numberText(value)} ${unit} of ${exactDay(on)}`;
  return (
    <div className="flex min-h-row items-center gap-3">
      <span className="w-24 shrink-0 text-12 text-text-2" title={exactDay(on)}>
        {dayInWords(on, today)}
      </span>
      <span className="w-32 shrink-0 truncate" title={`${numberText(value)} ${unit}`}>
        {numberText(value)} <span className={unit === metric.unit ? 'text-text-2' : 'font-medium'}>{unit}</span>
      </span>
      <span className="min-w-0 flex-1 truncate text-12 text-text-2" title={note || undefined}>
        {[source, note].filter(Boolean).join(' · ')}
      </span>
      <span className="flex shrink-0">
        <IconButton icon={Pencil} label={`Correct ${name}`} ref={correct} onClick={onCorrect} />
        <IconButton icon={Trash2} label={`Delete ${name}`} onClick={onDelete} />
      </span>
    </div>
  );
}
