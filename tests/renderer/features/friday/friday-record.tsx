import { Route, Routes } from 'react-router';
import { FridayPage } from '../../../../renderer/features/friday/friday-page.tsx';
import { listNotes, listTopicsOf } from '../../../../renderer/db/queries/growth-queries.ts';
import type { Services } from '../../../../renderer/hooks/services.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Verbs } from '../../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { createMeeting } from '../../../../shared/meetings/meeting.ts';
import { createEntry, createPerson, createPosition, createProject } from '../../../../shared/record/new-record.ts';
import type { RecordOptions } from '../../render-with-record.tsx';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-11-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f5f${String(last).padStart(2, '0')}`;

export const CANARY = 'kanarienvogel';
export const mara = createPerson({ name: 'Mara', roles: ['manager'] }, { id: idOf(1), now });
export const jonas = createPerson({ name: 'Jonas', roles: ['peer'] }, { id: idOf(2), now });
const position = createPosition({ from: '2025-01-01', managerId: mara.id }, { id: idOf(3), now });
export const open = createEntry(
  { title: 'Cut p99 of checkout', occurredOn: '2026-11-25', result: '840 to 310 ms', audience: { kind: 'inside' } },
  { id: idOf(4), now },
);
export const mine = createEntry(
  { title: `Doubts ${CANARY}`, occurredOn: '2026-11-24', result: `quiet ${CANARY}`, text: `text ${CANARY}` },
  { id: idOf(5), now },
);
const forJonas = createEntry(
  {
    title: `Jonas alone ${CANARY}`,
    occurredOn: '2026-11-23',
    result: 'done',
    audience: { kind: 'people', personIds: [jonas.id] },
  },
  { id: idOf(6), now },
);
const project = createProject({ name: `Shadow ${CANARY}`, from: '2026-02-01' }, { id: idOf(7), now });
const meetingWith = (id: number, personId: string, fields: object) =>
  createMeeting(
    {
      personIds: [personId],
      date: '2026-11-26',
      time: '10:00',
      zone: 'Europe/Berlin',
      state: 'held',
      privatePreparation: `preparation ${CANARY}`,
      ...fields,
    },
    { id: idOf(id), now },
  );
const base = { owner: 'me', due: '2026-11-20', state: 'open', doneOn: null, carried: null } as const;
const withMara = meetingWith(8, mara.id, {
  decisions: [{ id: idOf(30), words: 'RFC goes to the round' }],
  actions: [{ ...base, id: idOf(31), words: 'Send the draft' }],
});
const withJonas = meetingWith(9, jonas.id, {
  sharedNotes: `between us ${CANARY}`,
  decisions: [{ id: idOf(32), words: `secret decision ${CANARY}` }],
});
const nextWithMara = meetingWith(10, mara.id, { date: '2026-12-03', state: 'planned' });

const put = (kind: Change['kind'], record: object): Change => ({ op: 'put', kind, record, baseRev: 0 }) as Change;

/** A week with something for the manager, and a canary in all that is not for her. */
export const week: Change[] = [
  ...[mara, jonas].map((one) => put('person', one)),
  put('position', position),
  ...[open, mine, forJonas].map((one) => put('entry', one)),
  put('project', project),
  ...[withMara, withJonas, nextWithMara].map((one) => put('meeting', one)),
];

/** The Friday review on Friday, 27 November 2026, with a clipboard that remembers. */
export async function openFriday(options: RecordOptions = {}) {
  const clipboard: { html: string; text: string }[] = [];
  const ask = (channel: keyof Verbs, request: unknown) => {
    if (channel !== 'clipboard.write-rich-text') return Promise.resolve(failed('unavailable', 'Not here.'));
    clipboard.push(request as { html: string; text: string });
    return Promise.resolve(ok(null));
  };
  const view = await renderWithRecord(
    <Routes>
      <Route path="/friday/:noteId?" element={<FridayPage />} />
    </Routes>,
    { path: '/friday', now: '2026-11-27T14:30:00.000Z', changes: week, bridge: { ask: ask as never }, ...options },
  );
  return { ...view, clipboard };
}

export const notesOf = async ({ store }: Services) => (await listNotes(store.database)).map(({ record }) => record);
export const topicsOf = async ({ store }: Services, personId: string) =>
  (await listTopicsOf(store.database, personId)).map(({ record }) => record.words);
