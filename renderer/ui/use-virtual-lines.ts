import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Rect, Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { ListLine } from './list-lines.ts';
import { rootFontSize } from './root-font-size.ts';

interface VirtualLinesOptions<Item> {
  viewport: RefObject<HTMLDivElement | null>;
  lines: readonly ListLine<Item>[];
  itemId: (item: Item) => string;
  /** Height of a row in rem. */
  rowRem: number;
  /** The line that must exist even when scrolled away, because the list names it as active; -1 for none. */
  keepLine: number;
}

const headingRem = 1.75;

/** A list without a layout (a test, a hidden pane) still shows its first rows. */
const orSomeRows = (rect: Rect): Rect => (rect.height > 0 ? rect : { width: 320, height: 800 });

const observeRect = (instance: Virtualizer<HTMLDivElement, Element>, report: (rect: Rect) => void) =>
  observeElementRect(instance, (rect) => report(orSomeRows(rect)));

/** Which lines are on screen, and where. */
export function useVirtualLines<Item>({ viewport, lines, itemId, rowRem, keepLine }: VirtualLinesOptions<Item>) {
  const rem = rootFontSize();
  const keep = (range: Range) => {
    const shown = defaultRangeExtractor(range);
    return keepLine < 0 || shown.includes(keepLine) ? shown : [...shown, keepLine].sort((a, b) => a - b);
  };
  // The compiler that this rule serves is not used here, and the list calls these functions while rendering only.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => (lines[index]?.kind === 'heading' ? headingRem : rowRem) * rem,
    getItemKey: (index) => {
      const line = lines[index];
      return line?.kind === 'item' ? itemId(line.item) : `heading-${index}`;
    },
    rangeExtractor: keep,
    initialRect: orSomeRows({ width: 0, height: 0 }),
    observeElementRect: observeRect,
    overscan: 6,
  });
}
