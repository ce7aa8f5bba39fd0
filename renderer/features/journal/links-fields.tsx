import { Plus, Trash2 } from 'lucide-react';
import type { Entry } from '../../../shared/record/entry.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EntryFormProps } from './entry-form-props.ts';

type Link = Entry['links'][number];

/** Links of an entry, kept as text; they open only when asked. */
export function LinksFields({ entry, change, errors }: EntryFormProps) {
  const { links } = entry;
  const replace = (place: number, fields: Partial<Link>): void =>
    change({ links: links.map((link, index) => (index === place ? { ...link, ...fields } : link)) });
  return (
    <>
      {links.map((link, place) => (
        // A link has no identity of its own; its place in the list is it.
        <div key={place} className="grid grid-cols-[1fr_2fr_auto] gap-2">
          <TextField
            label={`Name of link ${place + 1}`}
            value={link.label}
            error={errors[`links.${place}.label`]}
            placeholder="Design document"
            onValueChange={(label) => replace(place, { label })}
          />
          <TextField
            label={`Address of link ${place + 1}`}
            value={link.url}
            error={errors[`links.${place}.url`]}
            placeholder="https://"
            onValueChange={(url) => replace(place, { url })}
          />
          <IconButton
            icon={Trash2}
            label={`Remove link ${place + 1}`}
            className="self-end"
            onClick={() => change({ links: links.filter((_, index) => index !== place) })}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        icon={Plus}
        className="-ml-3 self-start"
        onClick={() => change({ links: [...links, { label: '', url: '' }] })}
      >
        Add a link
      </Button>
    </>
  );
}
