import { personChoices } from '../../../shared/people/person-choices.ts';
import { useState } from 'react';
import { exactDate } from '../../../shared/packet/exact-date.ts';
import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import type { Packet } from '../../../shared/record/packet.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LeftOutDialog } from './left-out-dialog.tsx';
import { readerLabels } from './reader-labels.ts';

interface PacketBarProps {
  packet: Packet;
  document: PacketDocument;
  onChange: (fields: Partial<Packet>) => void;
}

const readerKinds = ['inside', 'people', 'outside'] as const;
const readerOptions = readerKinds.map((value) => ({ value, label: readerLabels[value] }));

/** Who reads it, for which period, how long it may be and how long it is, and what stays out. */
export function PacketBar({ packet, document, onChange }: PacketBarProps) {
  const { reader } = packet;
  const persons = usePersons() ?? [];
  const over = document.findings.some((finding) => finding.rule === 'over-budget');
  return (
    <div
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-border px-4 py-2"
      role="group"
      aria-label="About this packet"
    >
      <SelectField
        label="For"
        hideLabel
        className="w-44"
        options={readerOptions}
        value={reader.kind}
        onValueChange={(kind) => onChange({ reader: { ...reader, kind } })}
      />
      {reader.kind === 'people' && (
        <MultiCombobox
          label="Readers"
          hideLabel
          className="w-56"
          placeholder="Who reads it?"
          options={personChoices(persons.map(({ record }) => record))}
          values={reader.personIds}
          onValuesChange={(personIds) => onChange({ reader: { ...reader, personIds } })}
        />
      )}
      <Period packet={packet} onChange={onChange} />
      <span className="flex items-center gap-1.5 text-text-2">
        <span className={over ? 'font-medium text-warn' : undefined}>
          {document.words.toLocaleString('en')} {over ? 'words, too long for' : 'of'}
        </span>
        <Budget value={packet.wordBudget} onChange={(wordBudget) => onChange({ wordBudget })} />
        words
      </span>
      <LeftOutDialog items={document.leftOut} reader={reader} />
    </div>
  );
}

function Budget({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): void => {
    setTyped(text);
    const digits = text.replace(/[\s,.]/g, '');
    if (digits === '' || /^[1-9]\d{0,6}$/.test(digits)) onChange(digits === '' ? null : Number(digits));
  };
  return (
    <TextField
      label="Words at most"
      hideLabel
      inputMode="numeric"
      className="w-20"
      placeholder="any"
      value={typed ?? value?.toLocaleString('en') ?? ''}
      onValueChange={read}
      onBlur={() => setTyped(null)}
    />
  );
}

function Period({ packet, onChange }: Pick<PacketBarProps, 'packet' | 'onChange'>) {
  const today = useToday();
  return (
    <Popover
      label="Period"
      trigger={<Button variant="ghost">{`${exactDate(packet.from)} to ${exactDate(packet.to)}`}</Button>}
    >
      <div className="flex gap-3">
        <DateField
          label="From"
          today={today}
          value={packet.from}
          max={packet.to}
          onValueChange={(from) => from && onChange({ from })}
        />
        <DateField
          label="To"
          today={today}
          value={packet.to}
          min={packet.from}
          onValueChange={(to) => to && onChange({ to })}
        />
      </div>
    </Popover>
  );
}
