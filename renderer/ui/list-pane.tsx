import type { ReactNode } from 'react';

/** The frame of the list side of a screen: something fixed above (search, filters), the list, something fixed below (bulk actions, counts). */
export function ListPane({
  header,
  footer,
  children,
}: {
  header?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      {header && <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-border p-2">{header}</div>}
      <div className="min-h-0 flex-1">{children}</div>
      {footer && (
        <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-2 border-t border-border px-3 py-1 text-12 text-text-2">
          {footer}
        </div>
      )}
    </div>
  );
}
