import type { ReactNode } from 'react';

/** Items of the sidebar that belong together; groups are held apart by space alone. */
export function SidebarGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-px">
      {children}
    </ul>
  );
}
