import { CalendarClock, CalendarX2, Copy, Ellipsis, FileText, RotateCcw, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { keyOf } from '../../../../shared/keys/key-actions.ts';
import { agendaMarkdown, notesMarkdown } from '../../../../shared/meetings/meeting-markdown.ts';
import { noteHtml } from '../../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../../hooks/use-copy-text.ts';
import { useKeyAction } from '../../../hooks/use-key-action.ts';
import { useMeetingActions } from '../../../hooks/use-meeting-actions.ts';
import { useMeetingNow } from '../../../hooks/use-meeting-now.ts';
import type { Stored } from '../../../hooks/use-records.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { isFree } from './is-free.ts';

interface MeetingToolbarProps {
  stored: Stored<'meeting'>;
  called: string;
  /** Saves what is typed before the meeting changes; absent while the form is read. */
  save: (() => Promise<void>) | undefined;
  onWhen: () => void;
}

/** Enter starts a planned meeting wherever nothing else takes it. */
function useEnter(action: (() => void) | null): void {
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !isFree(event) || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** What is done with the whole meeting: start it, copy what may be read, move, cancel, delete it. */
export function MeetingToolbar({ stored, called, save, onWhen }: MeetingToolbarProps) {
  const meeting = stored.record;
  const today = useToday();
  const actions = useMeetingActions();
  const { rich, markdown } = useCopyText();
  const meetingNow = useMeetingNow();
  const copyKey = useSettings(({ settings: { singleKeys, keys } }) =>
    singleKeys ? keyOf('copy', keys).toUpperCase() : undefined,
  );
  const isPlanned = meeting.state === 'planned';
  const isHeld = meeting.state === 'held';
  const after = async (work: () => Promise<unknown>): Promise<void> => {
    await save?.();
    await work();
  };
  const start = (): void => void after(() => actions.hold(meeting.id, called));
  const what = isHeld ? 'Notes' : 'Agenda';
  const copyAs = (as: 'rich' | 'markdown'): Promise<void> =>
    after(async () => {
      const now = await meetingNow(meeting.id);
      if (!now) return;
      const text = (isHeld ? notesMarkdown : agendaMarkdown)(now.meeting, now.persons);
      const name = `${what} of ${called}`;
      await (as === 'rich' ? rich(name, noteHtml(text), text) : markdown(name, text));
    });
  const copy = (): void => void copyAs('rich');
  useEnter(isPlanned ? start : null);
  useKeyAction('copy', copy);
  return (
    <>
      <Menu
        label="More"
        align="end"
        trigger={<IconButton icon={Ellipsis} label="More" />}
        entries={[
          { label: 'Change the time…', icon: CalendarClock, onSelect: onWhen },
          {
            label: `Copy ${what.toLowerCase()} as Markdown`,
            icon: FileText,
            onSelect: () => void copyAs('markdown'),
          },
          isPlanned
            ? {
                label: 'Cancel this 1:1',
                icon: CalendarX2,
                onSelect: () => void after(() => actions.cancel(meeting.id, called)),
              }
            : {
                label: 'Plan it again',
                icon: RotateCcw,
                onSelect: () => void after(() => actions.planAgain(meeting.id, called)),
              },
          { kind: 'separator' },
          { label: 'Move to bin', icon: Trash2, onSelect: () => void actions.remove(stored) },
        ]}
      />
      <Button icon={Copy} variant={isPlanned ? 'secondary' : 'primary'} shortcut={copyKey} onClick={copy}>
        Copy {what.toLowerCase()}
      </Button>
      {isPlanned && (
        <Button variant="primary" shortcut="↵" onClick={start}>
          {meeting.date < today ? 'It took place' : 'Start'}
        </Button>
      )}
    </>
  );
}
