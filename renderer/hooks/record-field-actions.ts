import type { UseFormReturn } from 'react-hook-form';
import { resumedFields } from './resumed-fields.ts';

/** What can be done with the fields of one record in a form. Nothing here is written to the disk. */
export interface RecordFieldActions<T extends object> {
  /** The fields that differ from the record as it is saved, as they stand at this very moment. */
  unsaved: () => Partial<T>;
  /** Takes what was typed; words about these fields go, they are said again by the next check. */
  type: (fields: Partial<T>) => void;
  /** Takes a found draft up, unless something was typed already. Answers whether there was anything in it to take up. */
  resume: (draft: unknown) => boolean;
  /** Takes the record over as it is saved now, in all fields that nobody has typed in. */
  follow: (record: T) => void;
  /** Notes that these fields were saved. What was typed in them since stays, and is unsaved. */
  settle: (saved: Partial<T>) => void;
  /** Checks the whole record by its schema and says whether it is valid; the words go to the form's errors. */
  check: () => Promise<boolean>;
  /** Goes back to the record as it is saved. */
  revert: () => void;
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

/** The fields of a record over react-hook-form. They answer at once, where `formState` waits for the next render. */
export function recordFieldActions<T extends object>(form: UseFormReturn): RecordFieldActions<T> {
  const { register, reset, resetField, setValue, getValues, getFieldState, clearErrors, trigger } = form;
  const entriesOf = (fields: object): [string, unknown][] => Object.entries(fields);
  const type = (fields: object): void => {
    for (const [name, value] of entriesOf(fields)) setValue(name, value, { shouldDirty: true });
  };
  const unsaved = (): Partial<T> => {
    const dirty = entriesOf(getValues()).filter(([name]) => getFieldState(name).isDirty);
    return Object.fromEntries(dirty) as Partial<T>;
  };
  return {
    unsaved,
    type: (fields) => {
      type(fields);
      if (!isEmpty(fields)) clearErrors(Object.keys(fields));
    },
    resume: (draft) => {
      if (!isEmpty(unsaved())) return false;
      const fields = resumedFields(getValues(), draft);
      type(fields);
      return !isEmpty(fields);
    },
    follow: (record) => {
      // A registered field is one thing, whatever lies in it. Without this the library would blend a list that was typed in
      // and a list that was saved elsewhere item by item, into one that nobody wrote.
      for (const name of Object.keys(record)) register(name);
      reset(record, { keepDirtyValues: true, keepErrors: true });
    },
    settle: (saved) => {
      // `keepDirtyValues` keeps a field dirty for good, even once the saved record says the same. So what was saved becomes
      // the field's new origin, and what stands in it is measured against that: typed back to the old word, it is dirty.
      for (const [name, defaultValue] of entriesOf(saved)) {
        const typed: unknown = getValues(name);
        resetField(name, { defaultValue });
        type({ [name]: typed });
      }
    },
    check: () => trigger(),
    revert: () => reset(undefined, { keepFieldsRef: true }),
  };
}
