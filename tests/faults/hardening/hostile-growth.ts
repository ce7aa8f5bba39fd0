import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EvaluationSchema } from '../../../shared/catalogue/evaluation.ts';
import { SelfCheckSchema } from '../../../shared/catalogue/self-check.ts';
import { createMeeting } from '../../../shared/meetings/meeting.ts';
import { born } from '../../../shared/record/born.ts';
import { createCase, createPerson } from '../../../shared/record/new-record.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { recordSchemas } from '../../../shared/record/record-kinds.ts';
import { closeReview } from '../../../shared/reviews/close-review.ts';
import type { WayOfWorking } from '../../../shared/record/way-of-working.ts';
import { createWeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { projectRoot } from '../../commands/project-root.ts';
import type { HostileLadder } from './hostile-growth-records.ts';
import { GROWTH, itemsOf } from './hostile-growth-records.ts';
import type { HostilePayload } from './hostile-payloads.ts';
import { hostileId, lineOf, proseOf } from './hostile-words.ts';

const NOW = '2026-11-24T09:00:00.000Z';

/** Reviews take this many payloads each: as many as a pasted ladder may have criteria. */
const PER_REVIEW = 30;

/** The payloads of each review. */
export const reviewedTogether = (payloads: readonly HostilePayload[]): HostilePayload[][] =>
  Array.from({ length: Math.ceil(payloads.length / PER_REVIEW) }, (_, index) =>
    payloads.slice(index * PER_REVIEW, (index + 1) * PER_REVIEW),
  );

/** Whose 1:1s hold every payload at once: the manager, by the ids of the person and of the meetings. */
const MANAGER_ID = hostileId(GROWTH.manager, 1);
export const HELD_ID = hostileId(GROWTH.oneToOne, 1);
export const PLANNED_ID = hostileId(GROWTH.oneToOne, 2);
/** The Friday review that is under way, with everything kept. */
const FRIDAY_ID = hostileId(GROWTH.note, 0);

/** `closed`: the same words in a review that was closed. */
export const reviewId = (index: number, closed: boolean): string =>
  hostileId(closed ? GROWTH.review + 1 : GROWTH.review, index + 1);

const catalogue = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(projectRoot, 'resources', 'catalogue', `${name}.json`), 'utf8'));

function reviewOf(
  payloads: readonly HostilePayload[],
  index: number,
  closed: boolean,
  { ladderId, criteria }: HostileLadder,
): RecordOf<'review'> {
  const dimensions = EvaluationSchema.parse(catalogue('evaluation')).dimensions.map(({ id }) => id);
  const rows = SelfCheckSchema.parse(catalogue('self-check')).rows.map(({ id }) => id);
  const open = recordSchemas.review.parse({
    ...born({ id: reviewId(index, closed), now: NOW }),
    ladderId,
    ladderVersion: '1',
    on: `2026-${closed ? '09' : '11'}-${String(index + 1).padStart(2, '0')}`,
    raters: [
      { kind: 'self', personId: null, name: '' },
      { kind: 'manager', personId: MANAGER_ID, name: payloads[0] ? lineOf(payloads[0], 'rater') : '' },
    ],
    criteria: payloads.map((payload, at) => ({
      // Criteria and questions that a catalogue lacks stand under their ids, as those of an older one do.
      criterionId: criteria[at] ?? `gone-${at}`,
      verdict: 'emerging',
      evidenceIds: [hostileId(5, payload.id)],
      words: proseOf(payload, 'criterion'),
    })),
    scorecard: payloads.map((payload, at) => ({
      dimensionId: dimensions[at] ?? `gone-${at}`,
      answer: 'partly',
      words: proseOf(payload, 'scorecard'),
    })),
    selfCheck: payloads.slice(0, rows.length).map((payload, at) => ({
      rowId: rows[(at + index) % rows.length],
      answer: 'sometimes',
      words: proseOf(payload, 'mirror'),
    })),
    agreements: payloads.map((payload) => ({
      id: hostileId(closed ? GROWTH.agreement + 1 : GROWTH.agreement, payload.id),
      words: proseOf(payload, 'agreement'),
      dueOn: null,
      goalId: null,
    })),
    closedAt: null,
    contentHash: null,
  });
  if (!closed) return open;
  const outcome = closeReview(open, NOW);
  if (!outcome.ok) throw new Error(outcome.words);
  return outcome.review;
}

/** Two meetings with the manager: one that was held, and the next, which takes over what is open when it is looked at. */
function withManager(payloads: readonly HostilePayload[]): [RecordKind, AnyRecord][] {
  const last = payloads.at(-1);
  const fields = { personIds: [MANAGER_ID], time: '10:00', zone: 'Europe/Berlin' };
  const words = {
    privatePreparation: payloads.map((payload) => proseOf(payload, 'preparation')).join('\n\n'),
    sharedNotes: payloads.map((payload) => proseOf(payload, 'notes')).join('\n\n'),
  };
  const held = { ...fields, ...words, ...itemsOf(payloads, 0x1000), date: '2026-01-10', state: 'held' as const };
  return [
    [
      'person',
      createPerson(
        { name: last ? lineOf(last, 'manager') : 'manager', roles: ['manager'] },
        { id: MANAGER_ID, now: NOW },
      ),
    ],
    // Somebody whose name may not leave: now every text that leaves is searched for names, and names are payloads.
    [
      'person',
      createPerson({ name: 'quiet nobody', roles: ['mentee'] }, { id: hostileId(GROWTH.manager, 2), now: NOW }),
    ],
    ['meeting', createMeeting(held, { id: HELD_ID, now: NOW })],
    ['meeting', createMeeting({ ...fields, date: '2099-06-01' }, { id: PLANNED_ID, now: NOW })],
  ];
}

function fridayOf(payloads: readonly HostilePayload[]): RecordOf<'note'> {
  return createWeeklyNote(
    { from: '2026-01-01', to: '2026-11-24' },
    {
      keptIds: payloads.map(({ id }) => `entry:${hostileId(3, id)}`),
      answers: {
        changedForOthers: payloads.map((payload) => proseOf(payload, 'changed')).join('\n\n'),
        stuck: payloads.map((payload) => proseOf(payload, 'stuck')).join('\n\n'),
      },
      agendaPersonId: MANAGER_ID,
    },
    { id: FRIDAY_ID, now: NOW },
  );
}

/** How the record's owner likes to work: one way a payload. */
export const waysOfWorking = (payloads: readonly HostilePayload[]): WayOfWorking[] =>
  payloads.map((payload) => ({
    heading: lineOf(payload, 'heading'),
    text: proseOf(payload, 'way'),
    audience: { kind: 'inside' },
  }));

/** The case that is open, so that the pasted ladder is the one in use; decided, it shows its reasons in the handoff. */
const openCase = (payloads: readonly HostilePayload[], { ladderId }: HostileLadder): RecordOf<'case'> =>
  createCase(
    {
      ladderId,
      targetLevel: payloads[0] ? lineOf(payloads[0], 'level') : '',
      reasons: payloads.map((payload) => proseOf(payload, 'reason')),
    },
    // The newest of all, and so the one that counts.
    { id: hostileId(9, 4), now: '2099-01-01T00:00:00.000Z' },
  );

/** What all payloads bring together: reviews, the manager's 1:1s, the Friday under way, the open case. */
export const growthOfAll = (payloads: readonly HostilePayload[], ladder: HostileLadder): [RecordKind, AnyRecord][] => [
  ...reviewedTogether(payloads).flatMap((some, index): [RecordKind, AnyRecord][] => [
    ['review', reviewOf(some, index, false, ladder)],
    ['review', reviewOf(some, index, true, ladder)],
  ]),
  ...withManager(payloads),
  ['note', fridayOf(payloads)],
  ['case', openCase(payloads, ladder)],
];
