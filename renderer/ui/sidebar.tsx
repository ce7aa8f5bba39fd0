import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface SidebarProps {
  /** The name of the navigation. */
  label: string;
  /** 52 px with icons only; a frame under 900 px does so by itself. */
  collapsed?: boolean | undefined;
  /** Above the items, e.g. the profile switch. */
  header?: ReactNode;
  /** `SidebarGroup`s. */
  children: ReactNode;
  /** Below, at the foot, e.g. Settings. */
  footer?: ReactNode;
}

/** The navigation at the left. `data-collapsed` lets its items hide their words. */
export function Sidebar({ label, collapsed = false, header, children, footer }: SidebarProps) {
  return (
    <nav
      aria-label={label}
      data-collapsed={collapsed ? '' : undefined}
      className={classNames(
        'group/sidebar flex w-sidebar-collapsed shrink-0 flex-col border-r border-border bg-sidebar',
        !collapsed && '@min-[56.25rem]/frame:w-sidebar',
      )}
    >
      <div className="window-drag flex min-h-toolbar shrink-0 items-center px-2">{header}</div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2 py-1">{children}</div>
      {footer && <div className="flex shrink-0 flex-col border-t border-border p-2">{footer}</div>}
    </nav>
  );
}
