import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useKeyAction } from '../../hooks/use-key-action.ts';

const COLUMNS = '[data-column], [data-month]';

const matching = (element: HTMLElement): string => {
  const { month, column } = element.dataset;
  return month === undefined ? `[data-column="${column ?? ''}"]` : `[data-month="${month}"]`;
};

/** Focuses the same column `step` rows further; from outside of the rows, the first row. */
function moveRow(rows: HTMLElement, step: number): boolean {
  const focused = document.activeElement?.closest<HTMLElement>(COLUMNS);
  if (!focused || !rows.contains(focused)) {
    rows.querySelector<HTMLElement>(COLUMNS)?.focus();
    return true;
  }
  const column = [...rows.querySelectorAll<HTMLElement>(matching(focused))];
  const next = column[column.indexOf(focused) + step];
  next?.focus();
  return next !== undefined;
}

/** From the criterion to its verdict to its months, and back. Within the months the ribbon moves by itself. */
function moveColumn(rows: HTMLElement, forward: boolean): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-column]');
  const row = focused?.closest<HTMLElement>('[data-row]');
  if (!focused || !row || !rows.contains(row)) return false;
  const stops = [...row.querySelectorAll<HTMLElement>('[data-column], [data-month][tabindex="0"]')];
  const next = stops[stops.indexOf(focused) + (forward ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

const moves: Record<string, (rows: HTMLElement) => boolean> = {
  ArrowDown: (rows) => moveRow(rows, 1),
  ArrowUp: (rows) => moveRow(rows, -1),
  ArrowRight: (rows) => moveColumn(rows, true),
  ArrowLeft: (rows) => moveColumn(rows, false),
};

/**
 * Arrow keys over the rows, as in a table of buttons; `J` and `K` do the same from anywhere on the page. The listener is put on
 * the element because the rows themselves are no control: the buttons in them are.
 */
export function useRowKeys(): RefObject<HTMLUListElement | null> {
  const rows = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const list = rows.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (list && !modified && !event.defaultPrevented && moves[event.key]?.(list)) event.preventDefault();
    };
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, []);
  useKeyAction('next', () => rows.current && moveRow(rows.current, 1));
  useKeyAction('previous', () => rows.current && moveRow(rows.current, -1));
  return rows;
}
