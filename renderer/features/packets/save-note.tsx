import type { SaveState } from '../../hooks/use-record-form.ts';

interface SaveNoteProps {
  state: SaveState;
  zone: string;
}

/** The quiet foot of what saves itself: `saved 14:02`; only *not saved* raises its voice. */
export function SaveNote({ state, zone }: SaveNoteProps) {
  const loud = state.is === 'not saved';
  return (
    <span role={loud ? 'alert' : 'status'} className={loud ? 'text-bad' : 'text-12 text-text-3'}>
      {wordsOf(state, zone)}
    </span>
  );
}

function wordsOf(state: SaveState, zone: string): string {
  switch (state.is) {
    case 'untouched':
      return '';
    case 'saved':
      return `saved ${new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(state.at))}`;
    case 'kept':
      return 'draft kept';
    case 'not saved':
      return 'Not saved. Your text is still here.';
  }
}
