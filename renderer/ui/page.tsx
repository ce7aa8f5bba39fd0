import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Toolbar } from './toolbar.tsx';
import type { ToolbarProps } from './toolbar.tsx';

export interface PageProps extends Omit<ToolbarProps, 'children'> {
  /** Filters and view switch in the toolbar. */
  filters?: ReactNode;
  children: ReactNode;
  /** `column` scrolls one column of 680 px, `wide` scrolls the whole width, `panes` leaves scrolling to its panes. */
  layout?: 'column' | 'wide' | 'panes' | undefined;
}

/** One screen: toolbar above, content below. */
export function Page({ title, filters, actions, children, layout = 'column' }: PageProps) {
  return (
    <div className="flex h-full min-h-0 min-w-0 flex-col">
      <Toolbar title={title} actions={actions} column={layout === 'column'}>
        {filters}
      </Toolbar>
      {layout === 'panes' ? (
        <div className="min-h-0 flex-1">{children}</div>
      ) : (
        <div className="relative min-h-0 flex-1 overflow-y-auto [scrollbar-gutter:stable_both-edges]">
          <div className={classNames('px-4 py-6', layout === 'column' && 'mx-auto max-w-today')}>{children}</div>
        </div>
      )}
    </div>
  );
}
