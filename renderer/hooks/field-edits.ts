/** A value that was saved, and the revision from which on the record itself shows it. */
export interface Settled {
  value: unknown;
  rev: number;
}

export type SettledFields = Readonly<Record<string, Settled>>;

/** Notes that these fields were saved with revision `rev`. */
export const settle = (fields: object, rev: number): SettledFields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]: [string, unknown]) => [field, { value, rev }]));

/**
 * The edits that still lie over the record at revision `rev`. One that was saved stays on top until the record has caught up,
 * so the caret never jumps; after that the record speaks, so an undo shows.
 */
export function editsOnTop<T extends object>(edits: T, settled: SettledFields, rev: number): T {
  const shown = Object.entries(edits).filter(([field, typed]) => {
    const known = settled[field];
    return known === undefined || known.value !== typed || rev < known.rev;
  });
  return Object.fromEntries(shown) as T;
}

/** What was typed while `saved` was on its way to the disk. */
export const stillUnsaved = <T extends object>(unsaved: T, saved: T): T => {
  const known = new Map<string, unknown>(Object.entries(saved));
  return Object.fromEntries(Object.entries(unsaved).filter(([field, value]) => known.get(field) !== value)) as T;
};

/** Errors that remain after these fields were touched; paths begin with the field's name. */
export const errorsWithout = (errors: Readonly<Record<string, string>>, fields: object): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).filter(([path]) => !((path.split('.')[0] ?? '') in fields)));
