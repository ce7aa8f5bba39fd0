import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

export interface SidebarItemProps {
  icon: LucideIcon;
  label: string;
  /** Where it leads: `#/journal`. */
  href: string;
  current?: boolean | undefined;
  /** How many wait there; nothing is shown for 0. */
  count?: number | undefined;
  /** What the count counts, for screen readers: `open entries`. */
  countLabel?: string | undefined;
  shortcut?: string | undefined;
}

/** One screen in the sidebar, with its key in the tooltip. */
export function SidebarItem({ icon, label, href, current = false, count = 0, countLabel, shortcut }: SidebarItemProps) {
  const words = 'sr-only group-not-data-collapsed/sidebar:@min-[56.25rem]/frame:not-sr-only';
  return (
    <li>
      <Tooltip text={label} shortcut={shortcut} side="right">
        <a
          href={href}
          aria-current={current ? 'page' : undefined}
          draggable={false}
          className={classNames(
            'flex min-h-row cursor-default items-center gap-2.5 rounded-6 px-2.5',
            current ? 'bg-selected font-medium text-text' : 'text-text-2 hover:bg-hover hover:text-text',
          )}
        >
          <Icon icon={icon} className={current ? 'text-accent' : ''} />
          <span className={classNames(words, 'min-w-0 flex-1 truncate')}>{label}</span>{' '}
          {count > 0 && (
            <span className={classNames(words, 'text-12 text-text-3')}>
              {count} {countLabel && <span className="sr-only">{countLabel}</span>}
            </span>
          )}
        </a>
      </Tooltip>
    </li>
  );
}
