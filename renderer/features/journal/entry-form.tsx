import { useRef } from 'react';
import type { Entry } from '../../../shared/record/entry.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DetailFields } from './detail-fields.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { hasErrorIn } from './entry-form-props.ts';
import { EntryText } from './entry-text.tsx';
import { Fold } from './fold.tsx';
import { LinksFields } from './links-fields.tsx';
import { MetricsFields } from './metrics-fields.tsx';
import { StoryFields } from './story-fields.tsx';
import { titleHint } from './journal-words.ts';
import { useListener } from './use-listener.ts';

const storyOf = ({ context, action, result }: Entry): string => [context, action, result].filter(Boolean).join(' ');

/** Everything about an entry that can be edited: title in place, result above the prose, the rest folded until it is needed. */
export function EntryForm({ form }: { form: RecordForm<'entry'> }) {
  const frame = useRef<HTMLDivElement>(null);
  const { value: entry, change, save, errors, resumed, discard, stored } = form;
  const parts = { entry, change, errors };
  const isNew = stored === null;
  useListener(frame, 'focusout', () => void save());
  return (
    <div ref={frame} className="flex flex-col gap-3">
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
        inputClassName="text-15 font-semibold"
        placeholder={titleHint[entry.kind]}
        value={entry.title}
        error={errors['title']}
        onValueChange={(title) => change({ title })}
      />
      {!isNew && <EntryFacts entry={entry} />}
      <EntryText {...parts} />
      <div className="flex flex-col">
        <Fold
          title="Details"
          summary="when, project, role, people, who may read it"
          startsOpen={isNew}
          mustOpen={hasErrorIn(errors, ['occurredOn', 'occurredUntil', 'myRole', 'tags', 'deliverableType'])}
        >
          <DetailFields {...parts} />
        </Fold>
        <Fold
          title="Context, action, result"
          summary={storyOf(entry)}
          mustOpen={hasErrorIn(errors, ['context', 'action', 'result'])}
        >
          <StoryFields {...parts} />
        </Fold>
        <Fold title="Figures" summary={entry.metrics.length || ''} mustOpen={hasErrorIn(errors, ['metrics'])}>
          <MetricsFields {...parts} />
        </Fold>
        <Fold
          title="Links"
          summary={entry.links.map(({ label, url }) => label || url).join(', ')}
          mustOpen={hasErrorIn(errors, ['links'])}
        >
          <LinksFields {...parts} />
        </Fold>
      </div>
    </div>
  );
}
