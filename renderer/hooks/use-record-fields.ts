import { useMemo } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues } from 'react-hook-form';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../shared/record/record-kinds.ts';
import type { RecordFieldActions } from './record-field-actions.ts';
import { recordFieldActions } from './record-field-actions.ts';
import { wordsByPath } from './words-by-path.ts';

interface RecordFields<K extends RecordKind> {
  /** The record as it is saved, with what is typed on top of it; `null` before the first one was followed. */
  value: RecordOf<K> | null;
  /** Words by field path, from the last check. */
  errors: Readonly<Record<string, string>>;
  /** The same object at every render. */
  actions: RecordFieldActions<RecordOf<K>>;
}

/**
 * The fields of one record, held by react-hook-form and checked by the record's own schema. The record is not handed over as
 * `values`, which would take a new one over at once, even while a save is under way; `follow` lets the caller choose the moment.
 */
export function useRecordFields<K extends RecordKind>(kind: K): RecordFields<K> {
  const resolver = useMemo(
    () => zodResolver(recordSchemas[kind] as unknown as z.ZodType<FieldValues, FieldValues>),
    [kind],
  );
  const form = useForm({ resolver });
  const watched = useWatch({ control: form.control });
  const { errors } = form.formState;
  const actions = useMemo(() => recordFieldActions<RecordOf<K>>(form), [form]);
  const words = useMemo(() => wordsByPath(errors), [errors]);
  return { value: 'id' in watched ? (watched as RecordOf<K>) : null, errors: words, actions };
}
