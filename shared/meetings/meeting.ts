import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';
import { born } from '../record/born.ts';
import { LocalTimeSchema, ZoneSchema } from './local-time.ts';

/** Which of the two sides: the owner of this record, or the other one. */
export const SideSchema = z.enum(['me', 'them']);
export type Side = z.infer<typeof SideSchema>;

/** Where an item came from: the meeting before, and how many times it has been put off by now. `null` for an item that began here. */
const CarriedSchema = z.object({ fromMeetingId: RecordIdSchema, times: z.number().int().min(1) }).nullable();

/** Something to talk about. Its id stays the same in every meeting that it is carried to. */
export const TopicSchema = z.object({
  id: RecordIdSchema,
  words: LineSchema,
  raisedBy: SideSchema,
  done: z.boolean(),
  carried: CarriedSchema,
});
export type Topic = z.infer<typeof TopicSchema>;

/** Something that was decided, in a line. */
export const MeetingDecisionSchema = z.object({ id: RecordIdSchema, words: LineSchema });

/** A promise: what, who, by when. Its id stays the same in every meeting that it is carried to. */
export const ActionSchema = z.object({
  id: RecordIdSchema,
  words: LineSchema,
  owner: SideSchema,
  due: LocalDateSchema.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  /** The day on which it was done; `null` while it is open, and when it was dropped. */
  doneOn: LocalDateSchema.nullable(),
  carried: CarriedSchema,
});
export type Action = z.infer<typeof ActionSchema>;

/** A 1:1. `date` and `time` are what the clock on the wall of `zone` shows; `meetingTime` says which moment that is. */
export const MeetingSchema = z.object({
  ...recordBase,
  personIds: z.array(RecordIdSchema).min(1, { error: 'Say whom you meet.' }),
  date: LocalDateSchema,
  time: LocalTimeSchema,
  zone: ZoneSchema,
  minutes: z.number().int().min(5).max(1_440),
  state: z.enum(['planned', 'held', 'cancelled']),
  topics: z.array(TopicSchema),
  /** For me alone: in no brief for others, no note, no export. */
  privatePreparation: ProseSchema,
  sharedNotes: ProseSchema,
  decisions: z.array(MeetingDecisionSchema),
  actions: z.array(ActionSchema),
});
export type Meeting = z.infer<typeof MeetingSchema>;

/** A new meeting: planned, half an hour, nothing to talk about yet. */
export function createMeeting(
  fields: Partial<Meeting> & Pick<Meeting, 'personIds' | 'date' | 'time' | 'zone'>,
  birth: Birth,
): Meeting {
  return {
    minutes: 30,
    state: 'planned',
    topics: [],
    privatePreparation: '',
    sharedNotes: '',
    decisions: [],
    actions: [],
    ...born(birth),
    ...fields,
  };
}
