import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** A setting that acts at once. The words stand left, the switch right, as in a settings list. */
export function Switch({ label, hint, checked, onCheckedChange, disabled = false, className }: SwitchProps) {
  return (
    <label className={classNames('flex min-h-row items-center justify-between gap-4', className)}>
      <span className="flex min-w-0 flex-col gap-0.5">
        {label}
        {hint && <span className="text-12 text-text-3">{hint}</span>}
      </span>
      <BaseSwitch.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onCheckedChange(next)}
        className={
          'flex h-5 w-9 shrink-0 items-center rounded-10 border border-control bg-panel px-0.5 transition-colors ' +
          'data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50'
        }
      >
        <BaseSwitch.Thumb className="size-3.5 rounded-10 bg-control transition-transform data-checked:translate-x-4 data-checked:bg-on-accent" />
      </BaseSwitch.Root>
    </label>
  );
}
