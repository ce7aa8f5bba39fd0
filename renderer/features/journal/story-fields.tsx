import { TextArea } from '../../ui/text-area.tsx';
import type { EntryFormProps } from './entry-form-props.ts';

/** Context, action and result: the three sentences that a packet is made of. */
export function StoryFields({ entry, change, errors }: EntryFormProps) {
  return (
    <>
      <TextArea
        label="Context: what was the matter?"
        rows={2}
        value={entry.context}
        error={errors['context']}
        onValueChange={(context) => change({ context })}
      />
      <TextArea
        label="Action: what did you do yourself?"
        rows={2}
        value={entry.action}
        error={errors['action']}
        onValueChange={(action) => change({ action })}
      />
      <TextArea
        label="Result: what is different now?"
        hint="A figure with its source, somebody who took it up, or a decision that changed."
        rows={2}
        value={entry.result}
        error={errors['result']}
        onValueChange={(result) => change({ result })}
      />
    </>
  );
}
