import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** The name: read by screen readers, shown as tooltip. */
  label: string;
  shortcut?: string | undefined;
}

/** A button that shows only an icon; the label is its name and its tooltip. */
export function IconButton({ icon, label, shortcut, className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        className={classNames(
          'inline-flex size-control shrink-0 items-center justify-center rounded-6 text-text-2 hover:bg-hover hover:text-text',
          'disabled:opacity-50 disabled:hover:bg-transparent aria-pressed:bg-selected aria-pressed:text-text data-popup-open:bg-hover',
          className,
        )}
        {...props}
      >
        <Icon icon={icon} />
      </button>
    </Tooltip>
  );
}
