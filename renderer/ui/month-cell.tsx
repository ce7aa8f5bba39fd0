import { classNames } from './class-names.ts';

/** 0 nothing recorded, 1 to 3 how much dated evidence, or away (leave: neutral). */
export type MonthLevel = 0 | 1 | 2 | 3 | 'away';

const heights = { 1: 'h-1/3', 2: 'h-2/3', 3: 'h-full' };

/** One month drawn: an outlined cell with a fill height, hatched when away, a dot when empty. Decorative; the words stand beside it. */
export function MonthCell({ level }: { level: MonthLevel }) {
  if (level === 0) return <span aria-hidden className="size-1 rounded-6 bg-control" />;
  return (
    <span
      aria-hidden
      className={classNames('flex h-4.5 w-3.5 items-end border border-control bg-panel', level === 'away' && 'hatched')}
    >
      {level !== 'away' && <span className={classNames('w-full bg-fill', heights[level])} />}
    </span>
  );
}
