import { useState } from 'react';
import { numberText } from '../../../shared/metrics/number-text.ts';
import { readNumber } from '../../../shared/metrics/read-number.ts';
import type { FieldProps } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface NumberFieldProps extends FieldProps {
  value: number | null;
  /** The unit that the number is meant in; another one behind the number is not taken. */
  unit: string;
  onValueChange: (value: number | null) => void;
  placeholder?: string;
  onBlur: () => void;
}

/** A number or nothing, read when the field is left. What is no number stays as it was typed, with words, and the value stays too. */
export function NumberField({ value, unit, onValueChange, onBlur, error, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    const number = typed.trim() === '' ? null : readNumber(typed.trim(), false);
    if (number !== null && !number.ok) {
      setWords(number.words);
      return;
    }
    if (number?.unit && unit.trim() !== '' && number.unit !== unit.trim()) {
      setWords(`The metric is in “${unit}”, but this says “${number.unit}”. Write it in ${unit}.`);
      return;
    }
    setTyped(null);
    onValueChange(number === null ? null : number.value);
  };
  return (
    <TextField
      {...field}
      inputMode="decimal"
      error={words ?? error}
      value={typed ?? (value === null ? '' : numberText(value))}
      onValueChange={(text) => {
        setTyped(text);
        setWords(null);
      }}
      onBlur={() => {
        commit();
        onBlur();
      }}
    />
  );
}
