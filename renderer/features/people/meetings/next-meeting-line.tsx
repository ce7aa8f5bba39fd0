import { whenInWords } from '../../../../shared/meetings/when-in-words.ts';
import { exactDay } from '../../../../shared/today/day-in-words.ts';
import { useServices } from '../../../hooks/services.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useUpcomingMeetings } from '../../../hooks/use-upcoming-meetings.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';

const link = 'rounded-6 text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent';

/** The next time one meets this person, with the ways to the meeting and to its brief. */
export function NextMeetingLine({ personId }: { personId: string }) {
  const { zone } = useServices();
  const today = useToday();
  const upcoming = useUpcomingMeetings(personId);
  if (!upcoming) return <Skeleton lines={1} />;
  const next = upcoming[0];
  if (!next) {
    return <p className="text-text-2">None is planned. Say how often you meet, and the next one appears by itself.</p>;
  }
  return (
    <p className="flex flex-wrap gap-x-3">
      <span>
        <span className="text-text-2">Next: </span>
        <a href={`#/meetings/${next.key}`} draggable={false} className={link} title={exactDay(next.date)}>
          {whenInWords(next, today, zone)}
        </a>
      </span>
      <a href={`#/meetings/${next.key}?brief=1`} draggable={false} className={link}>
        brief <span aria-hidden>→</span>
      </a>
    </p>
  );
}
