import type { KeyboardEvent, ReactNode } from 'react';
import { Fragment } from 'react';
import { classNames } from './class-names.ts';
import type { DotMark } from './dot-scale.tsx';
import { DotScale } from './dot-scale.tsx';
import type { Shape } from './mark-shape.tsx';
import { MarkSign } from './mark-shape.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface DotPlotRow {
  id: string;
  label: string;
  /** Where the row leads. */
  href: string;
  /** Stands above the first row that has it. */
  group: string;
  marks: readonly DotMark[];
  /** The row in words, for whoever does not see the marks. */
  words: string;
  /** At the end of the row: the gap. */
  note: ReactNode;
}

interface DotPlotProps {
  label: string;
  /** The names of the places, from the lowest. */
  scale: readonly string[];
  series: readonly { shape: Shape; name: string }[];
  rows: readonly DotPlotRow[];
}

/** Name, scale and gap side by side; where there is no room the name has a line of its own, so that all scales begin at one edge. */
const grid = '@min-[34rem]:grid @min-[34rem]:grid-cols-[minmax(8rem,1fr)_16rem_9rem] @min-[34rem]:gap-x-4';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk from row to row, Home and End to the first and the last. */
function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  const rows = [...(event.currentTarget.closest('[data-plot]')?.querySelectorAll<HTMLElement>('a') ?? [])];
  const step = steps[event.key];
  const next =
    step === undefined
      ? { Home: rows[0], End: rows.at(-1) }[event.key]
      : rows[rows.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * Several raters on one scale, a row for each thing that is rated. Whose mark it is shows by its shape, never by colour alone; every row is
 * a link that says in words what it draws.
 */
export function DotPlot({ label, scale, series, rows }: DotPlotProps) {
  return (
    <div className="@container">
      <div aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-12 text-text-2">
        {series.map(({ shape, name }) => (
          <span key={shape} className="flex items-center gap-1.5">
            <MarkSign shape={shape} />
            {name}
          </span>
        ))}
      </div>
      <div aria-hidden className={classNames('border-b border-border pb-1 text-12 text-text-3', grid)}>
        <span />
        <span className="grid w-64 grid-cols-4 text-center leading-row">
          {scale.map((name) => (
            <span key={name} className="self-end px-0.5">
              {name}
            </span>
          ))}
        </span>
        <span className="hidden self-end @min-[34rem]:block">Gap to mine</span>
      </div>
      <div data-plot role="group" aria-label={label} className="flex flex-col">
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {row.group !== rows[index - 1]?.group && <h2 className="pt-3 pb-1 text-12 text-text-3">{row.group}</h2>}
            <a
              href={row.href}
              draggable={false}
              onKeyDown={walk}
              className={classNames(
                'focus-inside flex min-h-row flex-wrap items-center gap-x-4 gap-y-0.5 rounded-6 py-1 hover:bg-hover',
                grid,
              )}
            >
              <span className="w-full">
                {row.label}
                <VisuallyHidden>: {row.words}</VisuallyHidden>
              </span>
              <span className="shrink-0">
                <DotScale places={scale.length} marks={row.marks} size="wide" />
              </span>
              <span aria-hidden className="text-12 text-text-2">
                {row.note}
              </span>
            </a>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
