import type { ReactNode } from 'react';
import { useId } from 'react';

/** One line of Today: what it is about at the left, what there is to know or do at the right. Stacks where there is no room. */
export function TodayRow({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-wrap gap-x-4 gap-y-1 leading-reading">
      <h2 id={id} className="w-28 shrink-0 font-semibold">
        {label}
      </h2>
      <div className="flex min-w-60 flex-1 flex-col gap-1">{children}</div>
    </section>
  );
}
