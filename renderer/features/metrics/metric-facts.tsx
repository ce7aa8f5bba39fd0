import type { RecordForm } from '../../hooks/use-record-form.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { betterOptions, cadenceOptions } from './metric-words.ts';
import { NumberField } from './number-field.tsx';

/** Unit, target and cadence of a metric. That it is the team's is no field: it cannot be taken off. */
export function MetricFacts({ form: { value, change, save, errors } }: { form: RecordForm<'metric'> }) {
  const onBlur = (): void => void save();
  return (
    <div className="grid grid-cols-2 gap-3 @min-[30rem]:grid-cols-3">
      <TextField
        label="Unit"
        placeholder="ms, %, hours"
        value={value.unit}
        error={errors['unit']}
        onValueChange={(unit) => change({ unit })}
        onBlur={onBlur}
      />
      <NumberField
        label="Target from"
        placeholder="open"
        unit={value.unit}
        value={value.targetLower}
        error={errors['targetLower']}
        onValueChange={(targetLower) => change({ targetLower })}
        onBlur={onBlur}
      />
      <NumberField
        label="Target to"
        placeholder="open"
        unit={value.unit}
        value={value.targetUpper}
        error={errors['targetUpper']}
        onValueChange={(targetUpper) => change({ targetUpper })}
        onBlur={onBlur}
      />
      <SelectField
        label="Read"
        options={cadenceOptions}
        value={value.cadence}
        onValueChange={(cadence) => change({ cadence })}
        onBlur={onBlur}
      />
      <SelectField
        label="What is better"
        options={betterOptions}
        value={value.better}
        onValueChange={(better) => change({ better })}
        onBlur={onBlur}
      />
    </div>
  );
}
