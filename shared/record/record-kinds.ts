import type { z } from 'zod';
import { CaseSchema } from './case.ts';
import { EntrySchema } from './entry.ts';
import { EvidenceSchema } from './evidence.ts';
import { OwnLadderSchema } from './own-ladder.ts';
import { PacketSchema } from './packet.ts';
import { PersonSchema } from './person.ts';
import { PositionSchema } from './position.ts';
import { ProfileSchema } from './profile.ts';
import { ProjectSchema } from './project.ts';

/** Every kind of record and its schema: the one list that storage, commits, imports and exports read. */
export const recordSchemas = {
  profile: ProfileSchema,
  position: PositionSchema,
  case: CaseSchema,
  project: ProjectSchema,
  entry: EntrySchema,
  person: PersonSchema,
  evidence: EvidenceSchema,
  packet: PacketSchema,
  ladder: OwnLadderSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export type AnyRecord = RecordOf<RecordKind>;

export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/**
 * Version of the shapes above, in every operation of the journal. Released shapes are frozen: a change of one is a new version, with
 * a step in upcasts/ that leads to it.
 */
export const SCHEMA_VERSION = 1;
