import { Combobox as Base } from '@base-ui/react/combobox';
import { ChevronsUpDown, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { classNames } from './class-names.ts';
import { keepsOnEscape } from './combobox-escape.ts';
import { comboboxLines } from './combobox-option.ts';
import type { ComboboxLine, ComboboxOption } from './combobox-option.ts';
import { ComboboxPopup } from './combobox-popup.tsx';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { inputClass, quietInputClass } from './input-class.ts';

export interface ComboboxProps extends FieldProps {
  options: readonly ComboboxOption[];
  value: string | null;
  onValueChange: (value: string | null) => void;
  /** Offers `Create “…”` for what is not there; the caller creates it and sets the value. */
  onCreate?: ((text: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  emptyText?: string | undefined;
  disabled?: boolean | undefined;
  look?: 'outlined' | 'quiet' | undefined;
}

/** One of many, found by typing. Emptying the text or the clear button chooses nothing. */
export function Combobox(props: ComboboxProps) {
  const {
    options,
    value,
    onValueChange,
    onCreate,
    onBlur,
    placeholder,
    emptyText = 'Nothing fits.',
    disabled = false,
    look,
    ...field
  } = props;
  const chosen = options.find((option) => option.value === value) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const lines = useMemo(() => comboboxLines(options, typed ?? '', onCreate !== undefined), [options, typed, onCreate]);
  return (
    <Field {...field}>
      {(control) => (
        <Base.Root<ComboboxLine>
          items={lines}
          filter={null}
          value={chosen}
          inputValue={typed ?? chosen?.label ?? ''}
          isItemEqualToValue={(line, other) => line.value === other.value}
          disabled={disabled}
          autoHighlight
          onInputValueChange={(text, { reason }) => {
            if (reason === 'input-change') setTyped(text);
            if (reason === 'input-change' && text === '') onValueChange(null);
          }}
          onOpenChange={(open) => {
            if (!open) setTyped(null);
          }}
          onValueChange={(line, details) => {
            if (keepsOnEscape(details)) return;
            setTyped(null);
            if (line?.creates) onCreate?.(line.value);
            else onValueChange(line?.value ?? null);
          }}
        >
          <Base.InputGroup className="relative flex items-center">
            <Base.Input
              // While the list is open the rest of the page is hidden from screen readers, the label element too.
              aria-label={field.label}
              id={control.id}
              placeholder={placeholder}
              aria-describedby={control.describedBy}
              aria-invalid={control.invalid}
              onBlur={onBlur}
              className={classNames(look === 'quiet' ? quietInputClass : inputClass, 'pr-14')}
            />
            <div className="absolute right-1 flex">
              <Base.Clear
                aria-label="Clear"
                className="flex size-6 items-center justify-center rounded-6 text-text-3 hover:bg-hover"
              >
                <Icon icon={X} className="size-3.5" />
              </Base.Clear>
              <Base.Trigger
                aria-label={`Open ${field.label}`}
                className="flex size-6 items-center justify-center rounded-6 text-text-3 hover:bg-hover"
              >
                <Icon icon={ChevronsUpDown} className="size-3.5" />
              </Base.Trigger>
            </div>
          </Base.InputGroup>
          <ComboboxPopup emptyText={emptyText} />
        </Base.Root>
      )}
    </Field>
  );
}
