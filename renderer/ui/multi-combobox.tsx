import { Combobox as Base } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { classNames } from './class-names.ts';
import { keepsOnEscape } from './combobox-escape.ts';
import { comboboxLines } from './combobox-option.ts';
import type { ComboboxLine, ComboboxOption } from './combobox-option.ts';
import { ComboboxPopup } from './combobox-popup.tsx';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { inputClass } from './input-class.ts';

export interface MultiComboboxProps extends FieldProps {
  options: readonly ComboboxOption[];
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
  /** Offers `Create “…”` for what is not there; the caller creates it and adds the value. */
  onCreate?: ((text: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  emptyText?: string | undefined;
  disabled?: boolean | undefined;
}

/** Several of many, shown as chips. Backspace in the empty text takes the last one away; left arrow walks into the chips. */
export function MultiCombobox(props: MultiComboboxProps) {
  const {
    options,
    values,
    onValuesChange,
    onCreate,
    onBlur,
    placeholder,
    emptyText = 'Nothing fits.',
    disabled = false,
    ...field
  } = props;
  const [typed, setTyped] = useState('');
  const chosen: ComboboxLine[] = values.map(
    (value) => options.find((option) => option.value === value) ?? { value, label: value },
  );
  const lines = useMemo(() => comboboxLines(options, typed, onCreate !== undefined), [options, typed, onCreate]);
  return (
    <Field {...field}>
      {(control) => (
        <Base.Root<ComboboxLine, true>
          multiple
          items={lines}
          filter={null}
          value={chosen}
          inputValue={typed}
          isItemEqualToValue={(line, other) => line.value === other.value}
          disabled={disabled}
          autoHighlight
          onInputValueChange={(text) => setTyped(text)}
          onValueChange={(next, details) => {
            if (keepsOnEscape(details)) return;
            setTyped('');
            const created = next.find((line) => line.creates);
            if (created) onCreate?.(created.value);
            else onValuesChange(next.map((line) => line.value));
          }}
        >
          <Base.InputGroup
            className={classNames(
              inputClass,
              'flex flex-wrap items-center gap-1 py-0.5 pr-1 pl-1 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent',
            )}
          >
            <Base.Chips className="contents">
              {chosen.map((line) => (
                <Base.Chip
                  key={line.value}
                  aria-label={line.label}
                  className="flex min-h-6 max-w-full items-center rounded-6 border border-border bg-canvas pl-2 text-12 text-text-2 data-highlighted:border-accent"
                >
                  <span className="truncate">{line.label}</span>
                  <Base.ChipRemove
                    aria-label={`Remove ${line.label}`}
                    className="flex size-6 items-center justify-center rounded-6 text-text-3 hover:bg-hover hover:text-text"
                  >
                    <Icon icon={X} className="size-3.5" />
                  </Base.ChipRemove>
                </Base.Chip>
              ))}
              <Base.Input
                // While the list is open the rest of the page is hidden from screen readers, the label element too.
                aria-label={field.label}
                id={control.id}
                placeholder={values.length === 0 ? placeholder : undefined}
                aria-describedby={control.describedBy}
                aria-invalid={control.invalid}
                onBlur={onBlur}
                className="min-h-6 min-w-10 flex-1 bg-transparent px-1 outline-none"
              />
            </Base.Chips>
          </Base.InputGroup>
          <ComboboxPopup emptyText={emptyText} />
        </Base.Root>
      )}
    </Field>
  );
}
