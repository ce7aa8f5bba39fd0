/** A line on screen: a heading that starts a group, or the item at `index`. */
export type ListLine<Item> =
  { kind: 'heading'; label: string } | { kind: 'item'; item: Item; index: number; heading: string | null };

/** Puts a heading before each run of items that share a group. `groupOf` null: no headings at all. */
export function listLines<Item>(items: readonly Item[], groupOf: ((item: Item) => string) | null): ListLine<Item>[] {
  const lines: ListLine<Item>[] = [];
  let heading: string | null = null;
  items.forEach((item, index) => {
    const group = groupOf ? groupOf(item) : null;
    const starts = group !== null && group !== heading;
    if (starts) lines.push({ kind: 'heading', label: group });
    lines.push({ kind: 'item', item, index, heading: starts ? group : null });
    heading = group;
  });
  return lines;
}
