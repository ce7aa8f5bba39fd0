import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ToolbarProps {
  /** The page's title, its only first-level heading. */
  title: ReactNode;
  /** Filters and the view switch, after the title. */
  children?: ReactNode;
  /** Buttons at the right end; the primary one last. */
  actions?: ReactNode;
  /** Title and buttons stand in the same centred column as the content below. */
  column?: boolean | undefined;
}

/** The head of a page; it also drags the window. */
export function Toolbar({ title, children, actions, column = false }: ToolbarProps) {
  return (
    <header className="window-drag flex min-h-toolbar shrink-0 border-b border-border bg-canvas">
      <div
        className={classNames(
          'flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1',
          column && 'mx-auto max-w-today',
        )}
      >
        <h1 className="min-w-0 truncate text-20 font-semibold">{title}</h1>
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">{children}</div>
        {actions && <div className="flex shrink-0 flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
