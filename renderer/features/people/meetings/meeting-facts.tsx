import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { whenInWords } from '../../../../shared/meetings/when-in-words.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { exactDay } from '../../../../shared/today/day-in-words.ts';
import { useServices } from '../../../hooks/services.ts';
import { useToday } from '../../../hooks/use-today.ts';

interface MeetingFactsProps {
  meeting: Meeting;
  them: readonly Person[];
  onWhen: () => void;
}

/** The quiet half of the head line: what they are to me, when it is, and whether it took place. */
export function MeetingFacts({ meeting, them, onWhen }: MeetingFactsProps) {
  const { zone } = useServices();
  const today = useToday();
  const { state } = meeting;
  const roles = them.length === 1 ? (them[0]?.roles ?? []).join(', ') : '';
  return (
    <p className="min-w-0 text-text-2">
      {[roles, state === 'planned' ? '' : state].filter(Boolean).map((fact) => (
        <span key={fact}>{fact} · </span>
      ))}
      <button
        type="button"
        className="-mx-1 rounded-6 px-1 py-0.5 text-left hover:bg-hover hover:text-text"
        title={`${exactDay(meeting.date)}, ${meeting.minutes} min, ${meeting.zone}. Change it`}
        onClick={onWhen}
      >
        {whenInWords(meeting, today, zone)}
      </button>
    </p>
  );
}
