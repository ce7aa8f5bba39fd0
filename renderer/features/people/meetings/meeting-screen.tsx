import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { carryOver } from '../../../../shared/meetings/carry-over.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { meetingTime } from '../../../../shared/meetings/meeting-time.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useServices } from '../../../hooks/services.ts';
import { useHistoryStore } from '../../../hooks/history-store.ts';
import { useMeetingsWithAny } from '../../../hooks/use-growth-records.ts';
import { useKeyAction } from '../../../hooks/use-key-action.ts';
import { useAgendaActions } from '../../../hooks/use-agenda-actions.ts';
import { useRecordForm } from '../../../hooks/use-record-form.ts';
import type { Stored } from '../../../hooks/use-records.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Page } from '../../../ui/page.tsx';
import { SaveLine } from '../../../ui/save-line.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { ActionList } from './action-list.tsx';
import { Agenda } from './agenda.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { MeetingNotice } from './meeting-notice.tsx';
import { NextMeetingLine } from './next-meeting-line.tsx';
import { MeetingToolbar } from './meeting-toolbar.tsx';
import { calledOf, metInWords } from './meeting-words.ts';
import { SinceLastTime } from './since-last-time.tsx';
import { WhenDialog } from './when-dialog.tsx';

interface MeetingScreenProps {
  stored: Stored<'meeting'>;
  persons: readonly Person[];
}

/** Takes over what the meetings before left open, once for each time that one that lies ahead is opened: an undo of it stays undone. */
function useCarried(meeting: Meeting, meetings: readonly Meeting[] | undefined, called: string): void {
  const today = useToday();
  const { carry } = useAgendaActions();
  const hasMore = meetings !== undefined && meeting.date >= today && carryOver(meetings, meeting) !== meeting;
  const asked = useRef(false);
  useEffect(() => {
    if (!hasMore || asked.current) return;
    asked.current = true;
    void carry(meeting.id, called);
  }, [hasMore, carry, meeting.id, called]);
}

/** One 1:1, from the preparation to the promises: what happened since, agenda, notes apart by who may read them. */
export function MeetingScreen({ stored, persons }: MeetingScreenProps) {
  const meeting = stored.record;
  const { zone } = useServices();
  const today = useToday();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('meeting', meeting.id, null);
  const series = useMeetingsWithAny(meeting.personIds);
  const meetings = useMemo(() => series?.map(({ record }) => record), [series]);
  const [parameters] = useSearchParams();
  const [whenOpen, setWhenOpen] = useState(parameters.has('when'));
  const addTopic = useRef<HTMLInputElement>(null);
  const met = metInWords(meeting.personIds, persons);
  const called = calledOf(met);
  useCarried(meeting, meetings, called);
  useKeyAction('new', () => addTopic.current?.focus());

  const them = persons.filter(({ id }) => meeting.personIds.includes(id));
  const other = them[0];
  // While one talks the brief stays at hand; of a meeting long past it would tell of today.
  const isAhead = meeting.state === 'planned' || (meeting.state === 'held' && meeting.date === today);
  return (
    <Page
      title={met}
      layout="wide"
      filters={<MeetingFacts meeting={meeting} them={them} onWhen={() => setWhenOpen(true)} />}
      actions={<MeetingToolbar stored={stored} called={called} save={form?.save} onWhen={() => setWhenOpen(true)} />}
    >
      <div className="@container mx-auto flex max-w-220 flex-col gap-7">
        <MeetingNotice meeting={meeting} note={meetingTime(meeting).note} called={called} />
        {other && isAhead && <SinceLastTime person={other} meeting={meeting} save={form?.save} />}
        {!form || !meetings ? (
          <Skeleton lines={6} />
        ) : (
          <>
            <Agenda
              meeting={meeting}
              meetings={meetings}
              them={them}
              met={met}
              called={called}
              addRef={addTopic}
              save={form.save}
            />
            <MeetingNotes form={form} />
            <DecisionList meeting={meeting} save={form.save} />
            <ActionList meeting={meeting} meetings={meetings} them={them} save={form.save} />
            {other && meeting.state === 'held' && <NextMeetingLine personId={other.id} />}
            <SaveLine
              state={form.state}
              zone={zone}
              onDiscard={() => void form.discard()}
              onHistory={() => showHistory('meeting', meeting.id)}
            >
              only me, until you copy it
            </SaveLine>
          </>
        )}
      </div>
      {form && <WhenDialog open={whenOpen} onOpenChange={setWhenOpen} form={form} />}
    </Page>
  );
}
