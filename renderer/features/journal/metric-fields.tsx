import { Trash2 } from 'lucide-react';
import type { ImpactMetric } from '../../../shared/record/impact-metric.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface MetricFieldsProps {
  metric: ImpactMetric;
  /** Its place in the list, from 1, for names. */
  place: number;
  errorOf: (field: keyof ImpactMetric) => string | undefined;
  onChange: (fields: Partial<ImpactMetric>) => void;
  onRemove: () => void;
}

const bases = [
  { value: 'measured', label: 'Measured' },
  { value: 'estimate', label: 'Estimate' },
] as const;
const holds = [
  { value: 'unknown', label: 'Not known yet' },
  { value: 'held', label: 'It held' },
  { value: 'did not hold', label: 'It did not hold' },
] as const;

/** One figure with all that makes it believable. */
export function MetricFields({ metric, place, errorOf, onChange, onRemove }: MetricFieldsProps) {
  const today = useToday();
  const text = (field: 'name' | 'baseline' | 'result' | 'unit' | 'source', label: string, placeholder: string) => (
    <TextField
      label={label}
      value={metric[field]}
      error={errorOf(field)}
      placeholder={placeholder}
      onValueChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">Figure {place}</legend>
      <div className="grid grid-cols-2 gap-2 @min-[32rem]/entry:grid-cols-[2fr_1fr_1fr_1fr_auto]">
        {text('name', 'What', 'Checkout p99')}
        {text('baseline', 'Before', '840')}
        {text('result', 'After', '310')}
        {text('unit', 'Unit', 'ms')}
        <IconButton icon={Trash2} label={`Remove figure ${place}`} className="self-end" onClick={onRemove} />
      </div>
      <div className="grid grid-cols-2 gap-2 @min-[32rem]/entry:grid-cols-4">
        {text('source', 'Source', 'Grafana, checkout board')}
        <SelectField
          label="How sure"
          value={metric.basis}
          options={bases}
          onValueChange={(basis) => onChange({ basis })}
        />
        <DateField
          label="Look again on"
          today={today}
          value={metric.followUpOn}
          error={errorOf('followUpOn')}
          onValueChange={(followUpOn) => onChange({ followUpOn })}
        />
        <SelectField
          label="Did it hold?"
          value={metric.hold}
          options={holds}
          onValueChange={(hold) => onChange({ hold })}
        />
      </div>
    </fieldset>
  );
}
