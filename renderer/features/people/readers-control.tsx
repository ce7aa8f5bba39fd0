import type { Reader } from '../../../shared/record/audience.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';

/** Whom something is looked at for: oneself, or readers who get it as a text. */
export type Onlooker = 'me' | 'inside' | 'outside';

const labels: Record<Onlooker, string> = { me: 'For me', inside: 'Inside the company', outside: 'Anyone outside' };

const readers: Record<Onlooker, Reader | null> = {
  me: null,
  inside: { kind: 'inside', personIds: [] },
  outside: { kind: 'outside', personIds: [] },
};

/** The reader that an onlooker is; `null` for oneself. The same object each time, so that what is derived from it stays. */
export const readerOf = (onlooker: Onlooker): Reader | null => readers[onlooker];

interface ReadersControlProps {
  value: Onlooker;
  onValueChange: (onlooker: Onlooker) => void;
  choices: readonly Onlooker[];
}

/** Chooses for whom a text is shown; what they may not read falls out of it. */
export function ReadersControl({ value, onValueChange, choices }: ReadersControlProps) {
  return (
    <SegmentedControl
      label="Readers"
      className="self-start"
      segments={choices.map((choice) => ({ value: choice, label: labels[choice] }))}
      value={value}
      onValueChange={onValueChange}
    />
  );
}
