import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { inputClass, quietInputClass } from './input-class.ts';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps> {
  /** `quiet` has no outline until hovered or focused: for titles edited in place. */
  look?: 'outlined' | 'quiet' | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  /** Classes of the input itself; `className` is the frame's. */
  inputClassName?: string | undefined;
}

/** One line of text. Takes every native input attribute, so a form library's `register` can be spread on it. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, className, id, look, onValueChange, onChange, inputClassName, ...input } =
    props;
  return (
    <Field {...{ label, hideLabel, hint, error, className, id }}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          id={control.id}
          aria-describedby={control.describedBy}
          aria-invalid={control.invalid}
          className={classNames(look === 'quiet' ? quietInputClass : inputClass, inputClassName)}
          onChange={(event) => {
            onChange?.(event);
            onValueChange?.(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
