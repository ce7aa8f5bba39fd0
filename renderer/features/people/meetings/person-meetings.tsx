import { CalendarPlus } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { Person } from '../../../../shared/record/person.ts';
import { useServices } from '../../../hooks/services.ts';
import { useMeetingActions } from '../../../hooks/use-meeting-actions.ts';
import { useMeetingsWith } from '../../../hooks/use-growth-records.ts';
import { usePersonChoices } from '../../../hooks/use-person-choices.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { CadenceSection } from './cadence-section.tsx';
import { MeetingHistory } from './meeting-history.tsx';
import { NextMeetingLine } from './next-meeting-line.tsx';
import { TopicsInbox } from './topics-inbox.tsx';
import { calledOf } from './meeting-words.ts';

/** Everything about meeting one person: the next time, what to talk about, the rhythm, and what was. */
export function PersonMeetings({ person }: { person: Person }) {
  const { zone } = useServices();
  const today = useToday();
  const navigate = useNavigate();
  const { plan } = useMeetingActions();
  const choices = usePersonChoices();
  const meetings = useMeetingsWith(person.id);
  const label = choices.find(({ value }) => value === person.id)?.label ?? person.name;
  const planToday = async (): Promise<void> => {
    const id = await plan({ personIds: [person.id], date: today, time: '10:00', zone }, calledOf(label));
    if (id !== null) void navigate(`/meetings/${id}?when=1`);
  };
  return (
    <Section
      title="1:1s"
      action={
        <Button variant="ghost" icon={CalendarPlus} className="-mr-3" onClick={() => void planToday()}>
          Plan a 1:1
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <NextMeetingLine personId={person.id} />
        <TopicsInbox person={person} meetings={meetings?.map(({ record }) => record)} />
        <CadenceSection person={person} />
        {meetings && <MeetingHistory meetings={meetings.map(({ record }) => record)} />}
      </div>
    </Section>
  );
}
