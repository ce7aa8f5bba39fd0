import type { ReactNode } from 'react';

/** One component in the gallery with its name, in all its states. */
export function GallerySpecimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8rem_minmax(0,1fr)] items-start gap-4 border-t border-border py-3">
      <span className="pt-1.5 text-12 text-text-3">{name}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
