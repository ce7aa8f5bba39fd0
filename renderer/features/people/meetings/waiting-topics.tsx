import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { topicOwners } from '../../../../shared/meetings/topic-owners.ts';
import type { InboxTopic } from '../../../../shared/meetings/topics-inbox.ts';
import { waitingTopics } from '../../../../shared/meetings/topics-inbox.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { Button } from '../../../ui/button.tsx';

interface WaitingTopicsProps {
  /** What was noted for any of them. */
  inbox: readonly InboxTopic[];
  them: readonly Person[];
  /** Every meeting with any of them: where a topic may have been taken to. */
  meetings: readonly Meeting[];
  onTake: () => void;
}

/** Topics that were noted for these people since the meeting was made, and the way to take them all. */
export function WaitingTopics({ inbox, them, meetings, onTake }: WaitingTopicsProps) {
  const waiting = them.flatMap(({ id }) => waitingTopics(inbox, id, meetings));
  if (waiting.length === 0) return null;
  const said = topicOwners(waiting, them).map(({ topic, owner }) =>
    owner === null ? topic.words : `${topic.words} (for ${owner})`,
  );
  return (
    <p className="flex flex-wrap items-center gap-2 text-12 text-text-2">
      <span className="min-w-0">
        {waiting.length === 1 ? 'One waits' : `${waiting.length} wait`} in the inbox: {said.join(' · ')}
      </span>
      <Button variant="ghost" className="text-12" onClick={onTake}>
        Take {waiting.length === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
}
