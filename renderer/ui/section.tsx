import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface SectionProps {
  title: string;
  /** A quiet button or count at the right end of the heading. */
  action?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A named part of a page, held together by its heading and space, without a box. */
export function Section({ title, action, children, className }: SectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={classNames('flex flex-col gap-2', className)}>
      <div className="flex min-h-6 items-center justify-between gap-4">
        <h2 id={headingId} className="font-semibold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
