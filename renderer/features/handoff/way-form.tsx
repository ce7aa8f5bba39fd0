import { Trash2 } from 'lucide-react';
import type { PersonChoice } from '../../../shared/people/person-choices.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import { mayRead } from '../../../shared/record/audience.ts';
import type { WayOfWorking } from '../../../shared/record/way-of-working.ts';
import { AudienceField } from '../../ui/audience-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { wayExamples } from './handoff-words.ts';

interface WayFormProps {
  way: WayOfWorking;
  /** Its place among the others. */
  index: number;
  choices: readonly PersonChoice[];
  onChange: (way: WayOfWorking) => void;
  onRemove: () => void;
  onBlur: () => void;
}

const inside: Reader = { kind: 'inside', personIds: [] };

/** One way of working: what it is about, in which words, and who may read it. */
export function WayForm({ way, index, choices, onChange, onRemove, onBlur }: WayFormProps) {
  const name = way.heading.trim() || `way of working ${index + 1}`;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex items-center gap-1">
        <TextField
          label="About"
          hideLabel
          className="flex-1"
          placeholder={wayExamples[index % wayExamples.length]}
          value={way.heading}
          onValueChange={(heading) => onChange({ ...way, heading })}
          onBlur={onBlur}
        />
        <IconButton icon={Trash2} label={`Remove “${name}”`} onClick={onRemove} />
      </div>
      <TextArea
        label={`Words on “${name}”`}
        hideLabel
        placeholder="In your own words"
        rows={2}
        value={way.text}
        onValueChange={(text) => onChange({ ...way, text })}
        onBlur={onBlur}
      />
      <AudienceField
        label={`Who may read “${name}”`}
        hideLabel
        hint={mayRead(way.audience, inside) ? undefined : 'Not in the handoff: its readers may not see it.'}
        value={way.audience}
        onValueChange={(audience) => onChange({ ...way, audience })}
        persons={choices}
        onBlur={onBlur}
      />
    </li>
  );
}
