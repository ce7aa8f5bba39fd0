import type { RecordForm } from '../../hooks/use-record-form.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryText } from './entry-text.tsx';
import { titleHint } from './journal-words.ts';

/** What one reads first: title, edited in place; the result; the properties in one line; the prose. */
export function EntryHead({ form }: { form: RecordForm<'entry'> }) {
  const { value: entry, change, errors, resumed, discard, stored } = form;
  return (
    <div className="flex flex-col gap-3">
      {resumed && (
        <Banner
          tone="info"
          className="rounded-6 border"
          action={<Button onClick={() => void discard()}>Discard</Button>}
        >
          Resumed: you had typed this, and it was not saved yet.
        </Banner>
      )}
      <TextField
        data-entry-title
        label="Title"
        hideLabel
        look="quiet"
        className="-mx-2.25"
        inputClassName="text-15 font-semibold"
        placeholder={titleHint[entry.kind]}
        value={entry.title}
        error={errors['title']}
        onValueChange={(title) => change({ title })}
      />
      {stored !== null && <EntryFacts entry={entry} />}
      <EntryText entry={entry} change={change} errors={errors} />
    </div>
  );
}
