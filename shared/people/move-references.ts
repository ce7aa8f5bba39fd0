const isReference = (key: string): boolean => /Ids?$/.test(key);

/** Replaces an id in a list of ids; when both were there, one of them stays. */
const movedList = (ids: readonly unknown[], from: string, to: string): unknown[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/**
 * The value with every reference to `from` pointing to `to`, at any depth. A reference is a string, or a list of them, under a key
 * that ends in `Id` or `Ids`: the rule of all records, so that kinds which come later are found without being listed here.
 * Prose is never touched. Returns the very same object when it holds no reference.
 */
export function moveReferences<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) {
    const moved: unknown[] = value.map((item: unknown) => moveReferences(item, from, to));
    return moved.some((item, index) => item !== value[index]) ? (moved as T) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const before: [string, unknown][] = Object.entries(value);
  const after = before.map(([key, field]): [string, unknown] => [key, movedField(key, field, from, to)]);
  return after.some(([, field], index) => field !== before[index]?.[1]) ? (Object.fromEntries(after) as T) : value;
}

function movedField(key: string, field: unknown, from: string, to: string): unknown {
  if (!isReference(key)) return moveReferences(field, from, to);
  if (field === from) return to;
  return Array.isArray(field) && field.includes(from) ? movedList(field, from, to) : field;
}
