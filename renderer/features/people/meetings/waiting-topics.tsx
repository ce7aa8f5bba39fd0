import { waitingTopics } from '../../../../shared/meetings/topics-inbox.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { useTopicsOf } from '../../../hooks/use-growth-records.ts';
import { Button } from '../../../ui/button.tsx';

interface WaitingTopicsProps {
  personIds: readonly string[];
  meetings: readonly Meeting[];
  onTake: () => void;
}

/** Topics that were noted for this person since the meeting was made, and the way to take them all. */
export function WaitingTopics({ personIds, meetings, onTake }: WaitingTopicsProps) {
  const personId = personIds[0] ?? '';
  const inbox = useTopicsOf(personId);
  const waiting = waitingTopics(inbox?.map(({ record }) => record) ?? [], personId, meetings);
  if (waiting.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-12 text-text-2">
      <span className="min-w-0">
        {waiting.length === 1 ? 'One waits' : `${waiting.length} wait`} in the inbox:{' '}
        {waiting.map(({ words }) => words).join(' · ')}
      </span>
      <Button variant="ghost" className="text-12" onClick={onTake}>
        Take {waiting.length === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
}
