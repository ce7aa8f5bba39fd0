import { useState } from 'react';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { liveByTime } from '../../../../shared/meetings/meeting-series.ts';
import { whenInWords } from '../../../../shared/meetings/when-in-words.ts';
import { exactDay } from '../../../../shared/today/day-in-words.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { outcomeWords } from './meeting-words.ts';

const SHOWN = 5;

/** Meetings with one person that are over, or whose day has passed, the newest first. */
export function MeetingHistory({ meetings }: { meetings: readonly Meeting[] }) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const past = liveByTime(meetings)
    .filter(({ state, date }) => state !== 'planned' || date < today)
    .reverse();
  if (past.length === 0) return null;
  const shown = all ? past : past.slice(0, SHOWN);
  return (
    <div role="group" aria-label="History" className="flex flex-col">
      <h3 className="text-12 text-text-2">History</h3>
      <ul className="-mx-2 flex flex-col">
        {shown.map((meeting) => (
          <li key={meeting.id}>
            <a
              href={`#/meetings/${meeting.id}`}
              draggable={false}
              className="focus-inside flex min-h-row cursor-default flex-wrap items-center gap-x-3 rounded-6 px-2 hover:bg-hover"
            >
              <span className="min-w-32 flex-1" title={exactDay(meeting.date)}>
                {whenInWords(meeting, today, meeting.zone)}
              </span>
              <span className="text-12 text-text-2">{outcomeWords(meeting).join(' · ')}</span>
            </a>
          </li>
        ))}
      </ul>
      {!all && past.length > SHOWN && (
        <Button variant="ghost" className="-ml-3 self-start text-12" onClick={() => setAll(true)}>
          Show all {past.length}
        </Button>
      )}
    </div>
  );
}
