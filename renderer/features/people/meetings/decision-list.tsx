import { X } from 'lucide-react';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { addDecision } from '../../../../shared/meetings/meeting-edit.ts';
import { removeItem, rewordItem } from '../../../../shared/meetings/meeting-items.ts';
import { useServices } from '../../../hooks/services.ts';
import { useAgendaActions } from '../../../hooks/use-agenda-actions.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { AddLine } from './add-line.tsx';
import { EditableLine } from './editable-line.tsx';

interface DecisionListProps {
  meeting: Meeting;
  save: () => Promise<void>;
}

/** What was decided, a line each. */
export function DecisionList({ meeting, save }: DecisionListProps) {
  const { newId } = useServices();
  const actions = useAgendaActions();
  const edit = async (label: string, how: (before: Meeting) => Meeting, announce = false): Promise<boolean> => {
    await save();
    return actions.edit(meeting.id, label, how, announce);
  };
  return (
    <Section title="Decisions">
      {meeting.decisions.length > 0 && (
        <ul className="flex flex-col">
          {meeting.decisions.map(({ id, words }) => (
            <li key={id} className="group flex min-h-row items-center gap-1">
              <span aria-hidden className="w-4 shrink-0 text-center text-text-3">
                ✓
              </span>
              <EditableLine
                label={`Decision: ${words}`}
                words={words}
                onSave={(next) => edit(`Changed “${next}”`, (before) => rewordItem(before, id, next))}
              />
              <IconButton
                icon={X}
                label={`Remove “${words}”`}
                className="size-7 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
                onClick={() => void edit(`Removed “${words}”`, (before) => removeItem(before, id), true)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label="Add a decision"
        draftKey={`meeting-decision:${meeting.id}`}
        onAdd={(words) => {
          const id = newId();
          return edit(`Decided “${words}”`, (before) => addDecision(before, { id, words }));
        }}
      />
    </Section>
  );
}
