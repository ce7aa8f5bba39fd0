import { useMemo } from 'react';
import type { RatingStepId } from '../../../shared/skills/rating.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { everyEntry, useEntryList } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { stepName } from './skill-words.ts';
import type { RatingNote } from './use-rating-note.ts';

const OFFERED = 300;

interface RatingNoteFieldsProps {
  note: RatingNote;
  current: RatingStepId | null;
  onRate: (step: RatingStepId) => void;
}

/** Words, evidence and day for the next rating. Whatever step is chosen takes them along; the button keeps the step that stands. */
export function RatingNoteFields({ note, current, onRate }: RatingNoteFieldsProps) {
  const { value, isBlank, change } = note;
  const today = useToday();
  const entries = useEntryList(everyEntry, OFFERED);
  const options = useMemo(
    () =>
      (entries ?? []).map(({ record }) => ({
        value: record.id,
        label: record.title,
        hint: exactDay(record.occurredOn),
      })),
    [entries],
  );
  return (
    <>
      <TextArea
        label="Note"
        rows={2}
        placeholder="What you did lately that shows it"
        value={value.note}
        onValueChange={(text) => change({ note: text })}
      />
      <div className="grid gap-3 @min-[30rem]:grid-cols-[1fr_10rem]">
        <MultiCombobox
          label="Evidence"
          placeholder="Choose entries"
          options={options}
          values={value.entryIds}
          onValuesChange={(entryIds) => change({ entryIds })}
        />
        <DateField
          label="As of"
          today={today}
          max={today}
          value={value.ratedOn ?? today}
          onValueChange={(ratedOn) => change({ ratedOn: ratedOn === today ? null : ratedOn })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {current !== null && (
          <Button variant="primary" disabled={isBlank} onClick={() => onRate(current)}>
            Rate “{stepName[current]}” with this note
          </Button>
        )}
        <p className="text-12 text-text-3">
          {current === null ? 'Any step takes it along.' : 'Another step takes it along, too.'}
        </p>
      </div>
    </>
  );
}
