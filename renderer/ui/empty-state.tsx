import type { ReactNode } from 'react';

/** What an empty place says: one line that teaches the next step, and one action. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 p-6 leading-reading text-text-2">
      <p className="max-w-reading">{children}</p>
      {action}
    </div>
  );
}
