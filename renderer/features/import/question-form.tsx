import { useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { addMonths, lastDayOf, monthOf } from '../../../shared/dates/month.ts';
import type { Whose } from '../../hooks/use-import-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { HistorySource } from './import-store.ts';

/** The same day twelve months ago and one more; the last day of the month where that day does not exist. */
function yearBefore(today: LocalDate): LocalDate {
  const month = addMonths(monthOf(today), -12);
  const day = `${month}${today.slice(7)}`;
  return addDays(day > lastDayOf(month) ? lastDayOf(month) : day, 1);
}

interface QuestionFormProps {
  source: HistorySource;
  onAsk: (whose: Whose & { author: string }) => void;
}

/** Whose commits, and of which days: the last twelve months unless told otherwise. */
export function QuestionForm({ source, onAsk }: QuestionFormProps) {
  const today = useToday();
  const authors = source.kind === 'repository' ? source.repository.authors : source.authors;
  const [author, setAuthor] = useState<string | null>(authors.length === 1 ? (authors[0] ?? null) : null);
  const [period, setPeriod] = useState(() => ({ from: yearBefore(today), to: today }));
  const [error, setError] = useState<string | null>(null);
  const turned = period.to < period.from;
  const submit = (): void => {
    if (author === null) setError('Choose the name that your commits carry.');
    else if (!turned) onAsk({ author, ...period });
  };
  return (
    <form
      className="flex max-w-120 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="text-15 font-semibold">
        {source.kind === 'repository'
          ? source.repository.name
          : `${source.history.commits.length.toLocaleString('en')} commits`}
      </p>
      <Combobox
        label="Author"
        hint={authors.length > 1 ? 'Most frequent first.' : null}
        error={error}
        options={authors.map((one) => ({ value: one, label: one }))}
        value={author}
        onValueChange={(next) => {
          setAuthor(next);
          setError(null);
        }}
        placeholder="Your name or address"
        emptyText="Nobody of that name has commits here."
      />
      <div className="flex flex-wrap gap-4">
        <DateField
          label="From"
          className="flex-1"
          value={period.from}
          today={today}
          onValueChange={(date) => setPeriod(({ from, to }) => ({ from: date ?? from, to }))}
        />
        <DateField
          label="To"
          className="flex-1"
          value={period.to}
          today={today}
          error={turned ? 'The last day lies before the first.' : null}
          onValueChange={(date) => setPeriod(({ from, to }) => ({ from, to: date ?? to }))}
        />
      </div>
      <div>
        <Button type="submit" variant="primary">
          Find entries
        </Button>
      </div>
    </form>
  );
}
