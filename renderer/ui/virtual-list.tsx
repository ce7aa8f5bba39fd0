import { useEffect, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { listLines } from './list-lines.ts';
import { rootFontSize } from './root-font-size.ts';
import { useListKeys } from './use-list-keys.ts';
import type { ListKeysOptions } from './use-list-keys.ts';
import { useVirtualLines } from './use-virtual-lines.ts';
import { VirtualRow } from './virtual-row.tsx';

export interface VirtualListProps<Item> extends Omit<ListKeysOptions, 'ids' | 'pageRows'> {
  /** The name of the list for screen readers. */
  label: string;
  /** All items in order; keep the array's identity while nothing changed. */
  items: readonly Item[];
  itemId: (item: Item) => string;
  /** What stands in a row, usually a `ListRow`. */
  renderRow: (item: Item) => ReactNode;
  /** The heading that an item belongs under; items must come sorted by it. Keep its identity. */
  groupOf?: ((item: Item) => string) | undefined;
  /** Height of a row in rem: 3.25 for two lines (default), 2 for one. */
  rowRem?: number | undefined;
  /** Any key that is not the list's own, with the chosen item: `E`, Delete and the like. */
  onKey?: ((event: KeyboardEvent, item: Item | null) => void) | undefined;
  /** A right click, or the menu key on the active row. The row is selected first. */
  onContextMenu?: ((event: MouseEvent, item: Item) => void) | undefined;
  /** Shown instead of the list when there is nothing. */
  empty?: ReactNode;
}

/**
 * A list of any length of which only the visible rows exist. The list itself has the focus and names the active row, so the focus
 * cannot get lost when rows come and go. Arrows, Home, End, Page keys and `letters` move; Enter or double click opens; with
 * `onMarkedChange`, Space, Ctrl/Cmd or Shift click, Shift arrows and Ctrl/Cmd A mark rows for a bulk action and Esc clears the marks.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, itemId, renderRow, selectedId, onSelect, onOpen, marked, onMarkedChange } = props;
  const { letters, groupOf, rowRem = 3.25, onKey, onContextMenu, empty } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const listId = useId();
  const ids = useMemo(() => items.map(itemId), [items, itemId]);
  const lines = useMemo(() => listLines(items, groupOf ?? null), [items, groupOf]);
  const selectedLine = useMemo(
    () => lines.findIndex((line) => line.kind === 'item' && ids[line.index] === selectedId),
    [lines, ids, selectedId],
  );
  const virtual = useVirtualLines({ viewport, lines, itemId, rowRem, keepLine: selectedLine });
  const pageRows = () => Math.max(1, Math.floor((viewport.current?.clientHeight ?? 0) / (rowRem * rootFontSize())) - 1);
  const keys = useListKeys({ ids, selectedId, onSelect, onOpen, marked, onMarkedChange, letters, pageRows });
  const rowId = (id: string) => `${listId}-${id}`;

  useEffect(() => {
    if (selectedLine >= 0) virtual.scrollToIndex(selectedLine, { align: 'auto' });
  }, [selectedLine, virtual]);

  if (items.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div
      ref={viewport}
      role="listbox"
      aria-label={label}
      aria-multiselectable={onMarkedChange ? true : undefined}
      aria-activedescendant={selectedLine >= 0 && selectedId !== null ? rowId(selectedId) : undefined}
      tabIndex={0}
      className="group/list focus-inside relative h-full overflow-y-auto"
      onKeyDown={(event) => {
        if (!keys.onKeyDown(event)) onKey?.(event, items.find((item) => itemId(item) === selectedId) ?? null);
      }}
    >
      <div role="presentation" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start, size }) => {
          const line = lines[index];
          if (!line) return null;
          if (line.kind === 'heading') {
            return (
              <div
                key={key}
                id={`${listId}-heading-${index}`}
                aria-hidden
                style={{ height: size, transform: `translateY(${start}px)` }}
                className="absolute inset-x-0 top-0 flex items-end px-3.5 pb-1 text-12 text-text-3"
              >
                {line.label}
              </div>
            );
          }
          const id = itemId(line.item);
          return (
            <VirtualRow
              key={key}
              id={rowId(id)}
              top={start}
              height={size}
              position={line.index + 1}
              total={items.length}
              selected={id === selectedId}
              marked={onMarkedChange ? marked?.has(id) === true : undefined}
              describedBy={line.heading === null ? undefined : `${listId}-heading-${index - 1}`}
              onClick={(event) => {
                viewport.current?.focus({ preventScroll: true });
                keys.onRowClick(id, event);
              }}
              onDoubleClick={() => onOpen?.(id)}
              onContextMenu={(event) => {
                onSelect(id);
                onContextMenu?.(event, line.item);
              }}
            >
              {renderRow(line.item)}
            </VirtualRow>
          );
        })}
      </div>
    </div>
  );
}
