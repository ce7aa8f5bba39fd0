import type { ComponentProps } from 'react';
import { classNames } from '../../ui/class-names.ts';

export interface ChipButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What the chip says, as one word for the reader's ear: "date", "person". */
  what: string;
  children: string;
  /** Understood but not in the record yet. */
  tentative?: boolean | undefined;
}

/** A chip that opens a menu; it takes what a menu or popover hands to its trigger. */
export function ChipButton({ what, tentative, children, className, ...props }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={`${what}: ${children}`}
      {...props}
      className={classNames(
        'inline-flex min-h-6 max-w-64 min-w-0 items-center rounded-6 px-1.5 text-12 text-text-2 hover:bg-hover hover:text-text data-popup-open:bg-hover',
        tentative && 'border border-dashed border-control',
        className,
      )}
    >
      <span className="truncate">{children}</span>
    </button>
  );
}
