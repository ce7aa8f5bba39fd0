import { addDays } from '../../../shared/dates/local-date.ts';
import { createFeedback } from '../../../shared/feedback/feedback.ts';
import { createMeeting } from '../../../shared/meetings/meeting.ts';
import { createInboxTopic } from '../../../shared/meetings/topics-inbox.ts';
import { createLedgerLine } from '../../../shared/people/ledger-line.ts';
import { createVouch } from '../../../shared/people/vouch.ts';
import { born } from '../../../shared/record/born.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { createWeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostileId, lineOf, proseOf } from './hostile-words.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const DAY = '2026-11-24';
const INSIDE = { kind: 'inside' } as const;
const ZONE = 'Europe/Berlin';

/** Which digits stand for which kind in the ids of what a payload has; those of one digit are in hostile-record.ts. */
export const GROWTH = {
  goal: 0x10,
  checkpoint: 0x11,
  metric: 0x12,
  reading: 0x13,
  rating: 0x14,
  meeting: 0x15,
  inbox: 0x16,
  topic: 0x17,
  decision: 0x18,
  action: 0x19,
  mentoring: 0x1a,
  vouch: 0x1b,
  note: 0x1c,
  feedback: 0x1d,
  review: 0x1e,
  agreement: 0x20,
  manager: 0x22,
  oneToOne: 0x23,
} as const;

/** The ladder that vouches and feedback speak of. */
export interface HostileLadder {
  readonly ladderId: string;
  readonly criteria: readonly string[];
}

/** What is talked about in a meeting: one topic, decision and action a payload. `place` keeps their ids apart between meetings. */
export const itemsOf = (
  payloads: readonly HostilePayload[],
  place: number,
): Pick<RecordOf<'meeting'>, 'topics' | 'decisions' | 'actions'> => ({
  topics: payloads.map((payload) => ({
    id: hostileId(GROWTH.topic, payload.id + place),
    words: lineOf(payload, 'topic'),
    raisedBy: 'them',
    done: false,
    carried: null,
  })),
  decisions: payloads.map((payload) => ({
    id: hostileId(GROWTH.decision, payload.id + place),
    words: lineOf(payload, 'decision'),
  })),
  actions: payloads.map((payload) => ({
    id: hostileId(GROWTH.action, payload.id + place),
    words: lineOf(payload, 'action'),
    owner: payload.id % 2 === 0 ? 'me' : 'them',
    due: '2099-01-01',
    state: 'open',
    doneOn: null,
    carried: null,
  })),
});

const statuses = ['planned', 'active', 'at-risk', 'done', 'dropped'] as const;

function planOf(payload: HostilePayload): [RecordKind, AnyRecord][] {
  const birth = (kind: number) => ({ id: hostileId(kind, payload.id), now: NOW });
  const status = statuses[payload.id % statuses.length] ?? 'active';
  const goal: RecordOf<'goal'> = {
    ...born(birth(GROWTH.goal)),
    outcome: lineOf(payload, 'outcome'),
    why: proseOf(payload, 'why'),
    horizon: '90-days',
    startsOn: '2026-10-01',
    targetOn: payload.id % 2 === 0 ? '2099-12-31' : null,
    measure: proseOf(payload, 'measure'),
    status,
    droppedBecause: status === 'dropped' ? proseOf(payload, 'dropped') : '',
    metricId: hostileId(GROWTH.metric, payload.id),
    entryIds: [hostileId(3, payload.id)],
    criterionIds: [],
    personIds: [hostileId(1, payload.id)],
    origin: { kind: 'case', caseId: hostileId(9, 1), reason: proseOf(payload, 'origin') },
    audience: INSIDE,
  };
  const checkpoint: RecordOf<'checkpoint'> = {
    ...born(birth(GROWTH.checkpoint)),
    goalId: goal.id,
    on: DAY,
    words: proseOf(payload, 'checkpoint'),
    progress: 'slipping',
    status,
    targetMove: null,
  };
  const metric: RecordOf<'metric'> = {
    ...born(birth(GROWTH.metric)),
    name: lineOf(payload, 'metric'),
    definition: proseOf(payload, 'definition'),
    unit: lineOf(payload, 'unit'),
    targetLower: 1,
    targetUpper: 10,
    better: 'lower',
    cadence: 'monthly',
    isTeams: true,
    fromCatalogueId: null,
  };
  const reading: RecordOf<'reading'> = {
    ...born(birth(GROWTH.reading)),
    metricId: metric.id,
    on: DAY,
    value: payload.id,
    unit: lineOf(payload, 'reading'),
    source: lineOf(payload, 'source'),
    note: proseOf(payload, 'remark'),
  };
  return [
    ['goal', goal],
    ['checkpoint', checkpoint],
    ['metric', metric],
    ['reading', reading],
  ];
}

function ratingOf(payload: HostilePayload): RecordOf<'rating'> {
  const rater = (['self', 'mentor', 'manager'] as const)[payload.id % 3] ?? 'self';
  return {
    ...born({ id: hostileId(GROWTH.rating, payload.id), now: NOW }),
    skillKind: 'technical',
    skillId: 'testing',
    step: 'alone',
    rater,
    personId: rater === 'self' ? null : hostileId(1, payload.id),
    ladderVersion: lineOf(payload, 'ladder'),
    ratedOn: DAY,
    note: proseOf(payload, 'rating'),
    entryIds: [hostileId(3, payload.id)],
  };
}

/** What is kept about the work with the payload's person. */
function workWith(payload: HostilePayload, { ladderId, criteria }: HostileLadder): [RecordKind, AnyRecord][] {
  const birth = (kind: number) => ({ id: hostileId(kind, payload.id), now: NOW });
  const personId = hostileId(1, payload.id);
  const criterionId = criteria[payload.id % criteria.length] ?? '';
  const meeting = createMeeting(
    {
      personIds: [personId],
      date: addDays('2099-01-01', payload.id),
      time: '10:00',
      zone: ZONE,
      privatePreparation: proseOf(payload, 'preparation'),
      sharedNotes: proseOf(payload, 'notes'),
      ...itemsOf([payload], 0),
    },
    birth(GROWTH.meeting),
  );
  const mentoring = {
    menteeId: personId,
    startedOn: '2026-10-01',
    from: proseOf(payload, 'from'),
    to: proseOf(payload, 'to'),
    canDoNow: proseOf(payload, 'can'),
    audience: INSIDE,
  };
  const feedback = {
    personId,
    on: DAY,
    quote: proseOf(payload, 'quote'),
    ladderId,
    criterionId,
    permission: 'given' as const,
    mayBeQuotedTo: INSIDE,
    channel: lineOf(payload, 'channel'),
  };
  const vouch = { personId, ladderId, criterionId, saw: proseOf(payload, 'saw'), sawOn: DAY };
  return [
    ['meeting', meeting],
    ['topic', createInboxTopic({ personId, words: lineOf(payload, 'inbox') }, birth(GROWTH.inbox))],
    ['mentoring', createLedgerLine(mentoring, birth(GROWTH.mentoring))],
    ['feedback', createFeedback(feedback, birth(GROWTH.feedback))],
    ['vouch', createVouch(vouch, birth(GROWTH.vouch))],
  ];
}

/** An earlier Friday, each in a week of its own, whose list begins with the payload. */
function noteOf(payload: HostilePayload): RecordOf<'note'> {
  const to = addDays('2025-12-26', -7 * payload.id);
  return createWeeklyNote(
    { from: addDays(to, -6), to },
    {
      answers: { changedForOthers: proseOf(payload, 'changed'), stuck: proseOf(payload, 'stuck') },
      noteText: `${lineOf(payload, 'first')}\n\n${proseOf(payload, 'note')}`,
      agendaText: proseOf(payload, 'agenda'),
      agendaPersonId: hostileId(1, payload.id),
      sentOn: `${to}T15:00:00.000Z`,
    },
    { id: hostileId(GROWTH.note, payload.id), now: NOW },
  );
}

/** What one payload brings to goals, metrics, skills, meetings, mentoring, feedback and Fridays. */
export const growthOf = (payload: HostilePayload, ladder: HostileLadder): [RecordKind, AnyRecord][] => [
  ...planOf(payload),
  ['rating', ratingOf(payload)],
  ...workWith(payload, ladder),
  ['note', noteOf(payload)],
];
