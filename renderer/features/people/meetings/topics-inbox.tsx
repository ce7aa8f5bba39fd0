import { X } from 'lucide-react';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { waitingTopics } from '../../../../shared/meetings/topics-inbox.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useTopicsOf } from '../../../hooks/use-growth-records.ts';
import { useTopicActions } from '../../../hooks/use-topic-actions.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { AddLine } from './add-line.tsx';

interface TopicsInboxProps {
  person: Person;
  meetings: readonly Meeting[] | undefined;
}

/** What to talk about the next time, noted whenever it comes to mind. */
export function TopicsInbox({ person, meetings }: TopicsInboxProps) {
  const inbox = useTopicsOf(person.id);
  const { add, remove } = useTopicActions();
  const waiting = waitingTopics(inbox?.map(({ record }) => record) ?? [], person.id, meetings ?? []);
  return (
    <div role="group" aria-label="To talk about next time" className="flex flex-col">
      <h3 className="text-12 text-text-2">To talk about next time</h3>
      {meetings && waiting.length > 0 && (
        <ul className="flex flex-col">
          {waiting.map((topic) => (
            <li key={topic.id} className="group flex min-h-7 items-center gap-2">
              <span className="min-w-0 flex-1 break-words">{topic.words}</span>
              <IconButton
                icon={X}
                label={`Remove “${topic.words}”`}
                className="size-7 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
                onClick={() => {
                  const stored = inbox?.find(({ record }) => record.id === topic.id);
                  if (stored) void remove(stored);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine label="Add a topic" draftKey={`inbox-topic:${person.id}`} onAdd={(words) => add(person, words)} />
    </div>
  );
}
