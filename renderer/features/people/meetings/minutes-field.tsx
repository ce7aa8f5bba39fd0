import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

interface MinutesFieldProps {
  value: number;
  onValueChange: (minutes: number) => void;
  onBlur: () => void;
  error?: string | undefined;
}

/** How long, in minutes: 5 to a day. What is not such a number stays visible with words, and the length stays. */
export function MinutesField({ value, onValueChange, onBlur, error }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isMinutes = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) >= 5 && Number(text) <= 1_440;
  const misread = typed !== null && !isMinutes(typed.trim()) ? 'Write whole minutes, 5 to 1440.' : null;
  return (
    <TextField
      label="Minutes"
      inputMode="numeric"
      value={typed ?? String(value)}
      error={misread ?? error}
      onValueChange={(text) => {
        setTyped(text);
        if (isMinutes(text.trim())) onValueChange(Number(text.trim()));
      }}
      onBlur={() => {
        if (misread === null) setTyped(null);
        onBlur();
      }}
    />
  );
}
