import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
}

export interface SegmentedControlProps<Value extends string> {
  /** What is being chosen: `View`, `Period`. */
  label: string;
  segments: readonly Segment<Value>[];
  /** `null` while nothing is chosen. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  className?: string | undefined;
}

/** Two to five views of the same thing, one of them shown. Arrow keys move, as in a group of radio buttons. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onValueChange, className } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next: Value | null) => {
        if (next !== null) onValueChange(next);
      }}
      className={classNames(
        'inline-flex min-h-control shrink-0 items-stretch gap-0.5 rounded-6 bg-hover p-0.5',
        className,
      )}
    >
      {segments.map((segment) => (
        <Radio.Root
          key={segment.value}
          value={segment.value}
          aria-label={segment.label}
          className={
            'flex min-w-6 items-center gap-1.5 rounded-6 border border-transparent px-2.5 text-text-2 hover:text-text ' +
            'data-checked:border-control data-checked:bg-panel data-checked:text-text'
          }
        >
          {segment.icon && <Icon icon={segment.icon} />}
          {segment.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
