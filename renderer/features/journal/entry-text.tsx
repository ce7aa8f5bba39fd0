import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '../../hooks/services.ts';
import { Button } from '../../ui/button.tsx';
import { MarkdownEditor } from '../../ui/markdown-editor.tsx';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import type { EntryFormProps } from './entry-form-props.ts';

/** The prose: read as it will look, edited as the Markdown it is. */
export function EntryText({ entry, change, errors }: EntryFormProps) {
  const { bridge } = useServices();
  const [editing, setEditing] = useState(false);
  const [wasEmpty] = useState(entry.text === '');
  if (editing || wasEmpty) {
    return (
      <MarkdownEditor
        label="Text"
        hideLabel
        // The editor opens because it was asked for, so the focus belongs into it.

        autoFocus={editing}
        value={entry.text}
        error={errors['text']}
        placeholder="What happened, in your own words. Markdown works."
        onValueChange={(text) => change({ text })}
      />
    );
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <MarkdownView text={entry.text} onOpenLink={(url) => void bridge.ask('links.open', { url })} />
      <Button variant="ghost" icon={Pencil} className="-ml-3" onClick={() => setEditing(true)}>
        Edit text
      </Button>
    </div>
  );
}
