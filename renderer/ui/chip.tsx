import { X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  children: ReactNode;
  icon?: LucideIcon | undefined;
  /** Makes the words a button. */
  onClick?: (() => void) | undefined;
  /** Adds a remove button, named `Remove …` by `removeLabel`. */
  onRemove?: (() => void) | undefined;
  removeLabel?: string | undefined;
  pressed?: boolean | undefined;
  /** Understood but not yet there, e.g. a person who would be new. */
  tentative?: boolean | undefined;
}

/** A small fact that can be corrected or taken away. */
export function Chip({ children, icon, onClick, onRemove, removeLabel, pressed, tentative }: ChipProps) {
  const words = (
    <>
      {icon && <Icon icon={icon} className="size-3.5 text-text-3" />}
      <span className="truncate">{children}</span>
    </>
  );
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 max-w-full items-center rounded-6 border bg-panel text-12',
        pressed ? 'border-accent text-text' : 'border-border text-text-2',
        tentative && 'border-dashed border-control',
      )}
    >
      {onClick ? (
        <button
          type="button"
          aria-pressed={pressed}
          className="inline-flex min-h-6 min-w-0 items-center gap-1 rounded-6 px-2 hover:bg-hover hover:text-text"
          onClick={onClick}
        >
          {words}
        </button>
      ) : (
        <span className="inline-flex min-w-0 items-center gap-1 px-2">{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel ?? (typeof children === 'string' ? `Remove ${children}` : 'Remove')}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-text-3 hover:bg-hover hover:text-text"
          onClick={onRemove}
        >
          <Icon icon={X} className="size-3.5" />
        </button>
      )}
    </span>
  );
}
