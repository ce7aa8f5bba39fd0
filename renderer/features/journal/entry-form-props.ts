import type { Entry } from '../../../shared/record/entry.ts';

/** What every part of the entry's form takes: the entry as shown, a way to change it, and the words for what is not valid. */
export interface EntryFormProps {
  entry: Entry;
  change: (fields: Partial<Entry>) => void;
  errors: Readonly<Record<string, string>>;
}

/** Is there something to mend in one of these fields? */
export const hasErrorIn = (errors: Readonly<Record<string, string>>, fields: readonly (keyof Entry)[]): boolean =>
  Object.keys(errors).some((path) => fields.some((field) => path === field || path.startsWith(`${field}.`)));
