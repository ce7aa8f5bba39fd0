import { useLayoutEffect, useRef } from 'react';
import type { ComponentProps, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { inputClass, quietInputClass } from './input-class.ts';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps | 'ref'> {
  look?: 'outlined' | 'quiet' | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/**
 * Several lines of text, growing with what is written. An invisible twin in the same grid cell carries the text and makes the height,
 * so nothing is measured and a change of width or text size needs no code.
 */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, hint, error, className, id, look, onValueChange, onChange, ref, rows = 3, ...area } = props;
  const twin = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const copyText = () => {
    const written = frame.current?.querySelector('textarea')?.value ?? '';
    if (twin.current) twin.current.textContent = `${written}\n`;
  };
  useLayoutEffect(copyText);
  const lookClass = classNames(
    look === 'quiet' ? quietInputClass : inputClass,
    'py-1.5 leading-reading [grid-area:1/1]',
  );
  return (
    <Field {...{ label, hideLabel, hint, error, className, id }}>
      {(control) => (
        <div ref={frame} className="grid">
          <div ref={twin} aria-hidden className={classNames(lookClass, 'invisible break-words whitespace-pre-wrap')} />
          <textarea
            {...area}
            ref={ref}
            rows={rows}
            id={control.id}
            aria-describedby={control.describedBy}
            aria-invalid={control.invalid}
            className={classNames(lookClass, 'resize-none overflow-hidden')}
            onChange={(event) => {
              onChange?.(event);
              onValueChange?.(event.target.value);
              copyText();
            }}
          />
        </div>
      )}
    </Field>
  );
}
