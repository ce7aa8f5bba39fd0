import type { Completeness } from '../../../shared/packet/packet-document.ts';

const heights: Record<Completeness, string> = { complete: 'h-full', thin: 'h-1/2', empty: 'h-0' };

/** How far a section is, as the height of the fill in a cell; the words beside it say the same. */
export function CompletenessMark({ completeness }: { completeness: Completeness }) {
  return (
    <span aria-hidden className="flex h-4 w-2.5 shrink-0 items-end border border-control">
      <span className={`w-full bg-fill ${heights[completeness]}`} />
    </span>
  );
}
