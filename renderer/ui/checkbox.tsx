import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  /** Some, not all, of what it stands for are chosen. */
  indeterminate?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** A box with its words; a click on the words counts. */
export function Checkbox(props: CheckboxProps) {
  const { label, hideLabel, checked, onCheckedChange, indeterminate = false, disabled = false, className } = props;
  return (
    <label className={classNames('flex min-h-6 items-center gap-2', disabled && 'text-text-3', className)}>
      <BaseCheckbox.Root
        checked={checked}
        indeterminate={indeterminate}
        disabled={disabled}
        onCheckedChange={(next) => onCheckedChange(next)}
        className={
          'flex size-4 shrink-0 items-center justify-center rounded-[0.1875rem] border border-control bg-panel text-on-accent ' +
          'data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent'
        }
      >
        <BaseCheckbox.Indicator className="flex data-unchecked:hidden">
          <Icon icon={indeterminate ? Minus : Check} className="size-3.5" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span className={hideLabel ? 'sr-only' : 'min-w-0'}>{label}</span>
    </label>
  );
}
