import type { z } from 'zod';
import { FeedbackSchema } from '../feedback/feedback.ts';
import { CheckpointSchema } from '../goals/checkpoint.ts';
import { GoalSchema } from '../goals/goal.ts';
import { CadenceSchema } from '../meetings/cadence.ts';
import { MeetingSchema } from '../meetings/meeting.ts';
import { InboxTopicSchema } from '../meetings/topics-inbox.ts';
import { MetricSchema } from '../metrics/metric.ts';
import { ReadingSchema } from '../metrics/reading.ts';
import { LedgerLineSchema } from '../people/ledger-line.ts';
import { RelationSchema } from '../people/relations.ts';
import { VouchSchema } from '../people/vouch.ts';
import { ReviewSchema } from '../reviews/review.ts';
import { RatingSchema } from '../skills/rating.ts';
import { WeeklyNoteSchema } from '../weekly/weekly-note.ts';
import { CaseSchema } from './case.ts';
import { EntrySchema } from './entry.ts';
import { EvidenceSchema } from './evidence.ts';
import { OwnLadderSchema } from './own-ladder.ts';
import { PacketSchema } from './packet.ts';
import { PersonSchema } from './person.ts';
import { PositionSchema } from './position.ts';
import { ProfileSchema } from './profile.ts';
import { ProjectSchema } from './project.ts';

/**
 * Every kind of record and its schema: the one list that storage, commits, imports and exports read. A kind is one word in small
 * letters; snapshots and addresses of versions rely on it.
 */
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
  goal: GoalSchema,
  checkpoint: CheckpointSchema,
  metric: MetricSchema,
  reading: ReadingSchema,
  rating: RatingSchema,
  meeting: MeetingSchema,
  cadence: CadenceSchema,
  topic: InboxTopicSchema,
  relation: RelationSchema,
  mentoring: LedgerLineSchema,
  vouch: VouchSchema,
  note: WeeklyNoteSchema,
  feedback: FeedbackSchema,
  review: ReviewSchema,
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
