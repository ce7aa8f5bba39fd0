import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';

export interface ToastMessage {
  id: string;
  /** Names the object: `“Cut p99 of checkout” moved to the bin`. */
  text: string;
  tone?: 'plain' | 'bad' | undefined;
  action?: { label: string; shortcut?: string | undefined; onAct: () => void } | undefined;
  /** How long it stays, in milliseconds; default 8000. `null` stays until dismissed. What is bad always stays. */
  duration?: number | null | undefined;
}

/** One message with at most one action. It waits while the pointer or the focus is on it. */
export function Toast({ toast, onDismiss }: { toast: ToastMessage; onDismiss: (id: string) => void }) {
  const [held, setHeld] = useState(false);
  const duration = toast.tone === 'bad' ? null : toast.duration === undefined ? 8000 : toast.duration;
  const { id } = toast;
  useEffect(() => {
    if (held || duration === null) return undefined;
    const timer = setTimeout(() => onDismiss(id), duration);
    return () => clearTimeout(timer);
  }, [held, duration, id, onDismiss]);
  return (
    // The pointer and the focus only hold the clock; everything one can do stands on the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="pointer-events-auto flex min-h-11 max-w-full items-center gap-3 rounded-10 border border-border bg-panel py-1.5 pr-1.5 pl-4 shadow-float"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'bad' && <Icon icon={CircleAlert} className="text-bad" />}
      <span role={toast.tone === 'bad' ? 'alert' : undefined} className="min-w-0 break-words">
        {toast.text}
      </span>
      {toast.action && (
        <Button
          variant="ghost"
          shortcut={toast.action.shortcut}
          className="text-accent!"
          onClick={() => {
            toast.action?.onAct();
            onDismiss(id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon={X} label="Dismiss" onClick={() => onDismiss(id)} />
    </li>
  );
}
