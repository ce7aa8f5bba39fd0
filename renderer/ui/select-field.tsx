import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { inputClass, quietInputClass } from './input-class.ts';
import { popupClass, popupItemClass } from './popup-class.ts';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  /** A quiet second line. */
  hint?: string | undefined;
}

export interface SelectFieldProps<Value extends string> extends FieldProps {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  look?: 'outlined' | 'quiet' | undefined;
}

/** One of a few fixed choices. For many, or for choices that can be created, use the combobox. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onValueChange, onBlur, placeholder = 'Choose…', disabled = false, look, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <Select.Root
          items={options}
          value={value}
          disabled={disabled}
          onValueChange={(next: Value | null) => {
            if (next !== null) onValueChange(next);
          }}
        >
          <Select.Trigger
            id={control.id}
            aria-labelledby={control.labelId}
            aria-describedby={control.describedBy}
            aria-invalid={control.invalid}
            onBlur={onBlur}
            className={classNames(
              look === 'quiet' ? quietInputClass : inputClass,
              'flex items-center justify-between gap-2 text-left',
            )}
          >
            <Select.Value placeholder={<span className="text-text-3">{placeholder}</span>} className="truncate" />
            <Icon icon={ChevronsUpDown} className="size-3.5 text-text-3" />
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner alignItemWithTrigger={false} sideOffset={4} className="z-50">
              <Select.Popup
                className={classNames(
                  popupClass,
                  'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1',
                )}
              >
                {options.map((option) => (
                  <Select.Item key={option.value} value={option.value} className={popupItemClass}>
                    <Select.ItemText className="flex min-w-0 flex-1 flex-col">
                      {option.label}
                      {option.hint && <span className="text-12 text-text-3">{option.hint}</span>}
                    </Select.ItemText>
                    <Select.ItemIndicator className="ml-auto">
                      <Icon icon={Check} />
                    </Select.ItemIndicator>
                  </Select.Item>
                ))}
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )}
    </Field>
  );
}
