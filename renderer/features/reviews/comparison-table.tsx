import type { ReactNode } from 'react';
import type { Movement } from '../../../shared/reviews/compare-reviews.ts';
import { classNames } from '../../ui/class-names.ts';
import { MovementWord } from './movement-word.tsx';

/** One thing in both reviews. */
export interface ComparedRow {
  id: string;
  title: string;
  before: string;
  after: string;
  movement: Movement;
  /** What the manager had said by either day, in words; empty where nothing was said. */
  manager?: { before: string; after: string };
  /** More that changed, in words. */
  note: ReactNode;
}

interface ComparisonTableProps {
  caption: string;
  beforeLabel: string;
  afterLabel: string;
  rows: readonly ComparedRow[];
}

const cell = 'border-b border-border py-1.5 pr-4 text-left align-baseline';

/** What stood in two reviews, side by side; what moved stands out by its weight. */
export function ComparisonTable({ caption, beforeLabel, afterLabel, rows }: ComparisonTableProps) {
  return (
    <div
      role="region"
      aria-label={caption}
      // A wide table scrolls, so it must be reachable by key.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full min-w-140 table-fixed border-collapse">
        <caption className="pb-1 text-left font-semibold">{caption}</caption>
        <thead>
          <tr className="text-12 text-text-2">
            <th scope="col" className={classNames(cell, 'w-2/6 font-normal')}>
              <span className="sr-only">What</span>
            </th>
            <th scope="col" className={classNames(cell, 'font-normal')}>
              {beforeLabel}
            </th>
            <th scope="col" className={classNames(cell, 'font-normal')}>
              {afterLabel}
            </th>
            <th scope="col" className={classNames(cell, 'w-1/6 font-normal')}>
              Moved
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, before, after, movement, manager, note }) => (
            <tr key={id}>
              <th scope="row" className={classNames(cell, 'font-normal')}>
                {title}
                {note && <div className="text-12 text-text-2">{note}</div>}
              </th>
              <td className={classNames(cell, 'text-text-2')}>
                {before}
                {manager?.before && <div className="text-12">{manager.before}</div>}
              </td>
              <td className={cell}>
                {after}
                {manager?.after && <div className="text-12">{manager.after}</div>}
              </td>
              <td className={cell}>
                <MovementWord movement={movement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
