import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listCadences } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { PeoplePage } from '../../../../renderer/features/people/people-page.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createFeedback } from '../../../../shared/feedback/feedback.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import type { Cadence } from '../../../../shared/meetings/cadence.ts';
import { CadenceSchema } from '../../../../shared/meetings/cadence.ts';
import { createMeeting } from '../../../../shared/meetings/meeting.ts';
import { createLedgerLine } from '../../../../shared/people/ledger-line.ts';
import { createEntry, createPerson } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f9f${String(last).padStart(2, '0')}`;
const mara = createPerson({ name: 'Mara Lind', roles: ['manager'], team: 'Checkout' }, { id: idOf(1), now });
const twin = createPerson(
  { name: 'mara lind', roles: ['mentor'], note: 'Likes short mails.' },
  { id: idOf(2), now: '2026-10-02T08:00:00.000Z' },
);
const aisha = createPerson({ name: 'Aisha Bello', roles: ['mentee'], note: 'CANARY-note' }, { id: idOf(3), now });
const entryOf = (last: number) =>
  createEntry({ title: `Entry ${last}`, occurredOn: '2026-11-02', personIds: [twin.id] }, { id: idOf(last), now });
const quoteOf = (last: number, quote: string, permission: 'given' | 'not-asked') =>
  createFeedback(
    { personId: twin.id, on: '2026-11-03', quote, permission, mayBeQuotedTo: { kind: 'inside' } },
    { id: idOf(last), now },
  );
const line = createLedgerLine(
  {
    menteeId: aisha.id,
    startedOn: '2026-09-01',
    from: 'Asked first',
    to: 'Leads alone',
    canDoNow: 'Aisha runs the release.',
    audience: { kind: 'inside' },
  },
  { id: idOf(10), now },
);
const secret = createLedgerLine(
  { menteeId: aisha.id, startedOn: '2026-09-01', to: 'CANARY-line' },
  { id: idOf(11), now },
);
const changes: Change[] = [
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
  { op: 'put', kind: 'person', record: twin, baseRev: 0 },
  { op: 'put', kind: 'person', record: aisha, baseRev: 0 },
  { op: 'put', kind: 'entry', record: entryOf(4), baseRev: 0 },
  { op: 'put', kind: 'entry', record: entryOf(5), baseRev: 0 },
  { op: 'put', kind: 'feedback', record: quoteOf(6, 'It runs without you.', 'given'), baseRev: 0 },
  { op: 'put', kind: 'feedback', record: quoteOf(7, 'CANARY-quote', 'not-asked'), baseRev: 0 },
  { op: 'put', kind: 'mentoring', record: line, baseRev: 0 },
  { op: 'put', kind: 'mentoring', record: secret, baseRev: 0 },
];

const open = async (path = '/people', more: readonly Change[] = []) => {
  const copied: { html: string; text: string }[] = [];
  const bridge = {
    ask: (_channel: string, request: { html: string; text: string }) => {
      copied.push(request);
      return Promise.resolve(ok(null));
    },
  } as unknown as Partial<Bridge>;
  const view = await renderWithRecord(
    <Routes>
      <Route path="/people/:personId?" element={<PeoplePage />} />
    </Routes>,
    { path, changes: [...changes, ...more], bridge },
  );
  return { copied, ...view };
};
type User = Awaited<ReturnType<typeof open>>['user'];
const choose = async (user: User, entry: RegExp): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'More about people' }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};
const nameless = /Aisha|Bello|CANARY/;

describe('two persons of one name', () => {
  it('are told apart in the list, and asked about', async () => {
    const { container } = await open();
    await screen.findByRole('listbox', { name: 'People' });
    expect(screen.getByRole('option', { name: /Mara Lind.*manager · Checkout/ })).toBeVisible();
    expect(screen.getByRole('option', { name: /mara lind.*mentor/ })).toBeVisible();
    expect(screen.getByText('“Mara Lind” is here twice.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('become one after a look at what moves, in one action that one undo takes back', async () => {
    const { user, services } = await open();
    await user.click(await screen.findByRole('button', { name: 'Same person?' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Merge with “Mara Lind”' }));
    const moved = await dialog.findByRole('list', { name: 'What moves' });
    expect(
      within(moved)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['2 entries', '2 pieces of feedback']);
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(screen.queryByText(/is here twice/)).toBeNull());
    const { database } = services.store;
    expect((await findRecord(database, 'person', mara.id))?.record).toMatchObject({
      roles: ['manager', 'mentor'],
      note: expect.stringContaining('Likes short mails.') as string,
    });
    expect((await findRecord(database, 'person', twin.id))?.record.deletedAt).not.toBeNull();
    expect((await findRecord(database, 'entry', idOf(4)))?.record.personIds).toEqual([mara.id]);
    await services.store.undoLast();
    await waitFor(async () =>
      expect((await findRecord(database, 'entry', idOf(4)))?.record.personIds).toEqual([twin.id]),
    );
    expect((await findRecord(database, 'person', twin.id))?.record).toEqual(
      expect.objectContaining({ deletedAt: null, note: 'Likes short mails.' }),
    );
    expect(await screen.findByText('“Mara Lind” is here twice.')).toBeVisible();
  });

  it('keep one rhythm of 1:1s: the preview says which, and an undo brings both back', async () => {
    const rhythm = (n: number, personId: string, fields: Partial<Cadence>): Change => ({
      op: 'put',
      kind: 'cadence',
      baseRev: 0,
      record: CadenceSchema.parse({
        ...createMeeting(
          { personIds: [personId], date: '2026-11-26', time: '10:00', zone: 'UTC' },
          { id: idOf(n), now },
        ),
        rhythm: 'weekly',
        weekday: 1,
        weekOfMonth: 1,
        from: '2026-01-01',
        to: null,
        ...fields,
      }),
    });
    const both = [rhythm(60, mara.id, { rhythm: 'monthly', weekday: 4 }), rhythm(61, twin.id, {})];
    const { user, services } = await open('/people', both);
    const { database } = services.store;
    const running = async () => (await listCadences(database)).map(({ record }) => [record.id, record.personIds]);
    await user.click(await screen.findByRole('button', { name: 'Same person?' }));
    expect(
      await screen.findByText(/“every month, first Thursday 10:00” stays; “every week, Monday 10:00” goes to the bin/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(async () => expect(await running()).toEqual([[idOf(60), [mara.id]]]));
    await services.store.undoLast();
    await waitFor(async () =>
      expect((await running()).sort()).toEqual([
        [idOf(60), [mara.id]],
        [idOf(61), [twin.id]],
      ]),
    );
  });

  it('merge by hand, whatever they are called', async () => {
    const { user, services } = await open(`/people/${mara.id}`);
    await screen.findByDisplayValue('Mara Lind');
    await choose(user, /^Merge “Mara Lind”/);
    await user.click(await screen.findByRole('combobox', { name: 'Who is the same person?' }));
    await user.click(await screen.findByRole('option', { name: 'Aisha Bello' }));
    await screen.findByRole('list', { name: 'What moves' });
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'mentoring', line.id))?.record.menteeId).toBe(mara.id),
    );
  });
});

describe('the mentoring ledger', () => {
  it('leaves under roles, without private lines', async () => {
    const { user, copied } = await open();
    await choose(user, /ledger/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Mentoring ledger' }));
    const mentees = await dialog.findByRole('list', { name: 'Mentees' });
    expect(await within(mentees).findByText('Mentee A')).toBeVisible();
    expect(mentees).toHaveTextContent('Can do now: A mentee runs the release.');
    expect(mentees.textContent).not.toMatch(nameless);
    await user.click(dialog.getByRole('button', { name: 'Copy as rich text' }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(JSON.stringify(copied)).not.toMatch(nameless);
  });

  it('shows names to oneself, and copies nothing of that', async () => {
    const { user } = await open();
    await choose(user, /ledger/);
    await user.click(await screen.findByRole('radio', { name: 'For me' }));
    const mentees = await screen.findByRole('list', { name: 'Mentees' });
    expect(await within(mentees).findByText('Aisha Bello')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy as rich text' })).toBeDisabled();
  });
});

describe('quotes that may leave', () => {
  it('are those that were agreed to; the rest is counted and never shown', async () => {
    const { user, copied } = await open();
    await choose(user, /Quotes/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Quotes that may leave' }));
    expect(await dialog.findByText(/It runs without you/)).toBeVisible();
    expect(dialog.getByText(/1 left out\. Nobody asked them yet/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Copy as rich text' }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toContain('“It runs without you.”');
    expect(JSON.stringify(copied)).not.toContain('CANARY');
    await user.click(dialog.getByRole('radio', { name: 'Anyone outside' }));
    expect(await dialog.findByText('Nothing may be quoted to these readers yet.')).toBeVisible();
  });
});
