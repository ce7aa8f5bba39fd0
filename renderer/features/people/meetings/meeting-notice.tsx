import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { useMeetingActions } from '../../../hooks/use-meeting-actions.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { words } from './meeting-words.ts';

interface MeetingNoticeProps {
  meeting: Meeting;
  /** How the clock had to be read, when it had to be read with care. */
  note: string | null;
  called: string;
}

/** What stands out about a meeting: its hour does not exist, it was cancelled, nobody said whether it took place. */
export function MeetingNotice({ meeting, note, called }: MeetingNoticeProps) {
  const today = useToday();
  const { planAgain } = useMeetingActions();
  const isOverdue = meeting.state === 'planned' && meeting.date < today;
  return (
    <>
      {note !== null && (
        <Banner tone="warn" className="rounded-6 border">
          {note}
        </Banner>
      )}
      {meeting.state === 'cancelled' && (
        <Banner
          tone="info"
          className="rounded-6 border"
          action={<Button onClick={() => void planAgain(meeting.id, called)}>Plan it again</Button>}
        >
          {words.cancelled}
        </Banner>
      )}
      {isOverdue && (
        <Banner tone="info" className="rounded-6 border">
          Did it take place? What is not marked as held or cancelled keeps its topics to itself.
        </Banner>
      )}
    </>
  );
}
