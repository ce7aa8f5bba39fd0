import type { RecordKind } from '../record-kinds.ts';
import type { SchemaInHand } from './schema-in-hand.ts';
import { currentSchema } from './schema-in-hand.ts';
import type { OldRecord } from './upcasts.ts';

/**
 * A record of schema version `schema` in the shape of the schema in hand: all steps since then, in order. The answer still has to
 * pass the record's schema.
 */
export function upcastRecord(
  kind: RecordKind,
  record: OldRecord,
  schema: number,
  { version, steps }: SchemaInHand = currentSchema,
): OldRecord {
  return steps
    .filter(({ to }) => to > schema && to <= version)
    .reduce((older, { kinds }) => kinds[kind]?.(older) ?? older, record);
}
