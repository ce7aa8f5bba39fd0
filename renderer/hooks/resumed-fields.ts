const sameShape = (known: unknown, found: unknown): boolean =>
  known === null || found === null || (typeof known === typeof found && Array.isArray(known) === Array.isArray(found));

/**
 * The fields of a found draft that this version can take up: those that the record has, in the same shape, and that differ
 * from what is saved. A draft may come from an older Rungbook, or from a disk that did not do its job.
 */
export function resumedFields<T extends object>(base: T, draft: unknown): Partial<T> {
  if (typeof draft !== 'object' || draft === null) return {};
  const known = new Map<string, unknown>(Object.entries(base));
  const usable = Object.entries(draft).filter(
    ([field, value]) =>
      known.has(field) &&
      sameShape(known.get(field), value) &&
      JSON.stringify(known.get(field)) !== JSON.stringify(value),
  );
  return Object.fromEntries(usable) as Partial<T>;
}
