import { Ellipsis } from 'lucide-react';
import { carriedInWords } from '../../../../shared/meetings/carry-over.ts';
import type { Action, Meeting } from '../../../../shared/meetings/meeting.ts';
import { dayInWords } from '../../../../shared/today/day-in-words.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { EditableLine } from './editable-line.tsx';

interface ActionRowProps {
  action: Action;
  /** The later meeting whose copy counts; there it is changed, here it is seen. */
  wentTo: Meeting | null;
  them: string;
  onSettle: (state: Action['state']) => void;
  onChange: (fields: Partial<Pick<Action, 'words' | 'owner' | 'due'>>) => Promise<boolean>;
  onRemove: () => void;
}

/** One promise: done or not, what, who, by when, and how often it was put off. */
export function ActionRow({ action, wentTo, them, onSettle, onChange, onRemove }: ActionRowProps) {
  const today = useToday();
  const isOver = action.state !== 'open';
  const isLate = action.state === 'open' && action.due !== null && action.due < today;
  const facts = [
    action.state === 'dropped' && 'dropped',
    action.state === 'done' && action.doneOn && `done ${dayInWords(action.doneOn, today)}`,
    carriedInWords(action),
    wentTo && `goes on ${dayInWords(wentTo.date, today)}`,
  ].filter((fact) => typeof fact === 'string');
  return (
    <li className="group flex flex-wrap items-center gap-x-2 border-b border-border py-1 last:border-b-0">
      <div className="flex min-w-60 flex-1 items-center gap-1">
        <Checkbox
          label={`Done: “${action.words}”`}
          hideLabel
          checked={action.state === 'done'}
          onCheckedChange={(done) => onSettle(done ? 'done' : 'open')}
        />
        {wentTo === null ? (
          <EditableLine
            label={`Promise: ${action.words}`}
            words={action.words}
            isOver={isOver}
            onSave={(words) => onChange({ words })}
          />
        ) : (
          <span className="min-w-0 flex-1 px-2 break-words text-text-2">{action.words}</span>
        )}
        {isLate && <span className="shrink-0 text-12 text-warn">overdue</span>}
        {facts.length > 0 && (
          <span className="shrink-0 text-12 text-text-3">
            {isLate && '· '}
            {facts.join(' · ')}
          </span>
        )}
      </div>
      {wentTo === null && (
        <div className="flex items-center gap-2">
          <SelectField
            label={`Who: ${action.words}`}
            hideLabel
            look="quiet"
            className="w-36"
            options={[
              { value: 'me', label: 'me' },
              { value: 'them', label: them },
            ]}
            value={action.owner}
            onValueChange={(owner) => void onChange({ owner })}
          />
          <DateField
            label={`By when: ${action.words}`}
            hideLabel
            className="w-40"
            today={today}
            value={action.due}
            onValueChange={(due) => void onChange({ due })}
          />
          <Menu
            label={`More about “${action.words}”`}
            align="end"
            trigger={<IconButton icon={Ellipsis} label={`More about “${action.words}”`} className="size-7" />}
            entries={[
              action.state === 'open'
                ? { label: 'Drop it', onSelect: () => onSettle('dropped') }
                : { label: 'Open it again', onSelect: () => onSettle('open') },
              ...(action.carried === null ? [{ label: 'Remove', onSelect: onRemove }] : []),
            ]}
          />
        </div>
      )}
    </li>
  );
}
