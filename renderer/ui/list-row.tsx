import type { ReactNode } from 'react';

export interface ListRowProps {
  title: ReactNode;
  /** The second, quiet line. */
  meta?: ReactNode;
  leading?: ReactNode;
  trailing?: ReactNode;
}

/** What stands inside one row of a list: title, quiet second line, something small at either end. Never wraps. */
export function ListRow({ title, meta, leading, trailing }: ListRowProps) {
  return (
    <div className="flex h-full min-w-0 items-center gap-2 px-3">
      {leading && <span className="shrink-0 text-text-3">{leading}</span>}
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="truncate">{title}</span>
        {meta && <span className="truncate text-12 text-text-2">{meta}</span>}
      </span>
      {trailing && <span className="shrink-0 text-12 text-text-3">{trailing}</span>}
    </div>
  );
}
