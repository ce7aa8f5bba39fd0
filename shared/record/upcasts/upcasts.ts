import type { RecordKind } from '../record-kinds.ts';

/** A record as an older Rungbook wrote it: JSON whose shape only that version's schema knew. */
export type OldRecord = Readonly<Record<string, unknown>>;

/**
 * The step from one schema version to the next, in a file of its own (`to-schema-2.ts`). Pure functions, record to record, for the
 * kinds whose shape changed; the others pass through as they are. A released step never changes.
 */
export interface Upcast {
  /** The version that the step leads to, from the one before. */
  readonly to: number;
  readonly kinds: Readonly<Partial<Record<RecordKind, (record: OldRecord) => OldRecord>>>;
}

/** Every step there is, oldest first. None yet: schema 1 is the first that was released. */
export const upcasts: readonly Upcast[] = [];
