import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** One quiet line of facts, `23 Nov · Checkout · several teams · Mara`. Empty facts fall out. */
export function PropertyLine({ facts }: { facts: readonly ReactNode[] }) {
  const shown = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '');
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-12 text-text-2">
      {shown.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && <span aria-hidden>·</span>}
          <span className="min-w-0">{fact}</span>
        </Fragment>
      ))}
    </div>
  );
}
