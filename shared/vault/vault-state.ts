import type { RecordKind } from '../record/record-kinds.ts';

/** A record as it stands; `schema` is the version of the shape it was written with, so that it can be upcast later. */
export interface KeptRow {
  kind: RecordKind;
  id: string;
  rev: number;
  schema: number;
  record: Record<string, unknown>;
}

/** What was done to one record at one revision; `record` is `null` where it was removed. */
export interface KeptRevision {
  /** `kind:id`. */
  subject: string;
  rev: number;
  at: string;
  label: string;
  changeId: string;
  session: string | null;
  schema: number;
  record: Record<string, unknown> | null;
}

/**
 * One undoable action, as the database keeps it: each record as it was before (with the schema of that; 0 when there was none),
 * and the checksum that the action left behind (`null`: it removed the record).
 */
export interface KeptUndoStep {
  changeId: string;
  at: string;
  label: string;
  sequence: number;
  undone: 0 | 1;
  keep: 0 | 1;
  subjects: {
    kind: RecordKind;
    id: string;
    before: Record<string, unknown> | null;
    beforeSchema: number;
    afterSum: string | null;
  }[];
}

/** A profile's whole record, as of the journal's number `head`. Rows and revisions are keyed by subject, undo steps by change. */
export interface VaultState {
  head: number;
  rows: Map<string, KeptRow>;
  /** In the order of their `rev`. */
  revisions: Map<string, KeptRevision[]>;
  undo: Map<string, KeptUndoStep>;
}

/** The record before anything was written. */
export const emptyState = (): VaultState => ({ head: 0, rows: new Map(), revisions: new Map(), undo: new Map() });

/** `kind:id`: what names a record in the history. */
export const subjectOf = (kind: RecordKind, id: string): string => `${kind}:${id}`;
