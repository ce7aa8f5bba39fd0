import type { LatestItem } from '../../../../shared/meetings/carry-over.ts';
import { latestActions } from '../../../../shared/meetings/carry-over.ts';
import type { Action, Meeting } from '../../../../shared/meetings/meeting.ts';
import { addAction } from '../../../../shared/meetings/meeting-edit.ts';
import { changeAction, removeItem } from '../../../../shared/meetings/meeting-items.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useServices } from '../../../hooks/services.ts';
import { useAgendaActions } from '../../../hooks/use-agenda-actions.ts';
import { Section } from '../../../ui/section.tsx';
import { ActionRow } from './action-row.tsx';
import { AddLine } from './add-line.tsx';

interface ActionListProps {
  meeting: Meeting;
  meetings: readonly Meeting[];
  them: readonly Person[];
  save: () => Promise<void>;
}

/** Promises of both sides: what, who, by when. What was not done comes from the meetings before, and says how often. */
export function ActionList({ meeting, meetings, them, save }: ActionListProps) {
  const { newId } = useServices();
  const actions = useAgendaActions();
  const edit = async (label: string, how: (before: Meeting) => Meeting, announce = false): Promise<boolean> => {
    await save();
    return actions.edit(meeting.id, label, how, announce);
  };
  const settle = async (action: Action, state: Action['state']): Promise<void> => {
    await save();
    await actions.settle(meeting.id, action, state);
  };
  const latest = new Map<string, LatestItem<Action>>(latestActions(meetings).map((one) => [one.item.id, one]));
  const carried = meeting.actions.filter((action) => action.carried !== null).length;
  return (
    <Section
      title="Actions"
      action={carried > 0 && <span className="text-12 text-text-2">carried over: {carried}</span>}
    >
      {meeting.actions.length > 0 && (
        <ul className="flex flex-col">
          {meeting.actions.map((action) => {
            const counts = latest.get(action.id);
            const isHere = counts === undefined || counts.meeting.id === meeting.id;
            return (
              <ActionRow
                key={action.id}
                action={isHere ? action : { ...action, state: counts.item.state, doneOn: counts.item.doneOn }}
                wentTo={isHere ? null : counts.meeting}
                them={them.map(({ name }) => name).join(' and ') || 'somebody'}
                onSettle={(state) => void settle(action, state)}
                onChange={(fields) =>
                  edit(`Changed “${fields.words ?? action.words}”`, (before) => changeAction(before, action.id, fields))
                }
                onRemove={() => void edit(`Removed “${action.words}”`, (before) => removeItem(before, action.id), true)}
              />
            );
          })}
        </ul>
      )}
      <AddLine
        label="Add what was promised"
        draftKey={`meeting-action:${meeting.id}`}
        onAdd={(words) => {
          const id = newId();
          return edit(`Promised “${words}”`, (before) => addAction(before, { id, words, owner: 'me', due: null }));
        }}
      />
    </Section>
  );
}
