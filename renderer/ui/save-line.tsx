import { CircleAlert, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';

export interface SaveLineProps {
  /** `kept` is the draft of what is not valid yet. */
  state: { is: 'untouched' } | { is: 'saved'; at: string } | { is: 'kept' } | { is: 'not saved' };
  zone: string;
  /** More quiet facts after it: who may read. */
  children?: ReactNode;
  /** Offered while a draft lies over what is saved. */
  onDiscard?: (() => void) | undefined;
  /** Offered where there are earlier versions to look at. */
  onHistory?: (() => void) | undefined;
}

const clock = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at));

/** The foot of everything that saves by itself. Only what was not saved raises its voice. */
export function SaveLine({ state, zone, children, onDiscard, onHistory }: SaveLineProps) {
  return (
    <div className="flex min-h-control flex-wrap items-center gap-x-2 gap-y-1 text-12 text-text-3">
      {state.is === 'saved' && <span>saved {clock(state.at, zone)}</span>}
      {state.is === 'kept' && <span>draft kept</span>}
      {state.is === 'not saved' && (
        <span className="flex items-center gap-1 text-bad">
          <Icon icon={CircleAlert} className="size-3.5" /> Not saved. Your text is still here.
        </span>
      )}
      {state.is !== 'untouched' && children && <span aria-hidden>·</span>}
      {children && <span>{children}</span>}
      {onDiscard && (state.is === 'kept' || state.is === 'not saved') && (
        <Button variant="ghost" className="text-12" onClick={onDiscard}>
          Discard the draft
        </Button>
      )}
      {onHistory && <IconButton icon={History} label="History" className="ml-auto" onClick={onHistory} />}
    </div>
  );
}
