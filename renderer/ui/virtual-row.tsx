import { Check } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

interface VirtualRowProps {
  id: string;
  /** Pixels from the top of the list, and height. */
  top: number;
  height: number;
  /** Position in the whole list, from 1, since most rows do not exist. */
  position: number;
  total: number;
  selected: boolean;
  /** Undefined: the list has no marking. */
  marked: boolean | undefined;
  describedBy: string | undefined;
  onClick: (event: MouseEvent) => void;
  onDoubleClick: () => void;
  onContextMenu: (event: MouseEvent) => void;
  children: ReactNode;
}

/** One row at its place. The ring of the focused list is drawn inside the active row. */
export function VirtualRow(props: VirtualRowProps) {
  const { id, top, height, position, total, selected, marked, describedBy, children, ...handlers } = props;
  return (
    // The keys belong to the list, which has the focus and names this row as active; the row itself is never a tab stop.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={marked ?? selected}
      aria-current={selected ? 'true' : undefined}
      aria-posinset={position}
      aria-setsize={total}
      aria-describedby={describedBy}
      {...handlers}
      style={{ height, transform: `translateY(${top}px)` }}
      className={classNames(
        'absolute inset-x-0 top-0 flex items-center border-l-2',
        selected ? 'border-l-accent bg-selected' : 'border-l-transparent hover:bg-hover',
        selected && 'outline-accent -outline-offset-2 group-focus-visible/list:outline-2',
      )}
    >
      {marked && <Icon icon={Check} className="absolute left-0 size-3 text-accent" />}
      <div className="h-full min-w-0 flex-1">{children}</div>
    </div>
  );
}
