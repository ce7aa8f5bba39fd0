import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findProfile } from '../../../../renderer/db/queries/record-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { HandoffPage } from '../../../../renderer/features/handoff/handoff-page.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import {
  createCase,
  createEntry,
  createEvidence,
  createPerson,
  createProfile,
} from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f6f${String(last).padStart(2, '0')}`;
const ladderId = 'senior-to-staff';
const criterionId = 'architectural-stewardship';
const shared = createEntry(
  { title: 'Wrote down the direction', occurredOn: '2026-11-02', audience: { kind: 'inside' } },
  { id: idOf(1), now },
);
const mine = createEntry({ title: 'CANARY-entry', occurredOn: '2026-11-03' }, { id: idOf(2), now });
const evidenceOf = (entryId: string, id: string) => createEvidence({ entryId, ladderId, criterionId }, { id, now });
const records: Change[] = [
  { op: 'put', kind: 'entry', record: shared, baseRev: 0 },
  { op: 'put', kind: 'entry', record: mine, baseRev: 0 },
  { op: 'put', kind: 'evidence', record: evidenceOf(shared.id, idOf(3)), baseRev: 0 },
  { op: 'put', kind: 'evidence', record: evidenceOf(mine.id, idOf(4)), baseRev: 0 },
  {
    op: 'put',
    kind: 'person',
    record: createPerson({ name: 'Aisha Bello', roles: ['mentee'], note: 'CANARY-note' }, { id: idOf(5), now }),
    baseRev: 0,
  },
  {
    op: 'put',
    kind: 'profile',
    record: createProfile(
      {
        name: 'Ines Okafor',
        waysOfWorking: [
          { heading: 'Reviews', text: 'Small ones. Aisha knows.', audience: { kind: 'inside' } },
          { heading: 'Alone', text: 'CANARY-way', audience: { kind: 'me' } },
        ],
      },
      { id: idOf(6), now },
    ),
    baseRev: 0,
  },
];
const plan = createCase(
  {
    ladderId,
    targetLevel: 'Staff',
    decidedBy: 'A committee',
    managerStances: [{ criterionId, stance: 'agrees', statedOn: '2026-11-03', words: 'CANARY-words' }],
  },
  { id: idOf(7), now },
);

const open = async (changes: Change[] = [...records, { op: 'put', kind: 'case', record: plan, baseRev: 0 }]) => {
  const copied: { html: string; text: string }[] = [];
  const bridge = {
    ask: (_channel: string, request: { html: string; text: string }) => {
      copied.push(request);
      return Promise.resolve(ok(null));
    },
  } as unknown as Partial<Bridge>;
  return { copied, ...(await renderWithRecord(<HandoffPage />, { changes, bridge })) };
};
const paper = async () => within(await screen.findByRole('article', { name: 'The handoff as it is read' }));

describe('HandoffPage', () => {
  it('copies what was typed a moment before', async () => {
    const { user, copied } = await open();
    await user.type(await screen.findByRole('textbox', { name: 'Words on “Reviews”' }), ' On Mondays.');
    await user.click(screen.getByRole('button', { name: 'Copy Markdown' }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.text).toContain('knows. On Mondays.');
  });

  it('shows the document as a reader inside the company gets it', async () => {
    const { container } = await open();
    const document = await paper();
    expect(document.getByRole('heading', { name: 'Handoff: the case for Staff' })).toBeVisible();
    expect(document.getByText('Wrote down the direction')).toBeVisible();
    expect(document.getByText(/Manager so far: agrees, 3 November 2026/)).toBeVisible();
    expect(document.queryByText(/CANARY/)).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('copies exactly that, as rich text with its Markdown, and nothing private', async () => {
    const { user, copied } = await open();
    await user.click(await screen.findByRole('button', { name: /Copy as rich text/ }));
    await user.click(screen.getByRole('button', { name: 'Copy Markdown' }));
    await waitFor(() => expect(copied).toHaveLength(2));
    const [rich, markdown] = copied;
    expect(rich?.html).toContain('<h1>Handoff: the case for Staff</h1>');
    expect(rich?.html).toContain('<li>Wrote down the direction');
    expect(rich?.text).toBe(markdown?.text);
    expect(rich?.text).toContain('Small ones. A mentee knows.');
    expect(JSON.stringify(copied)).not.toMatch(/CANARY|Aisha/);
  });

  it('copies by key', async () => {
    const { user, copied } = await open();
    await paper();
    await user.keyboard('c');
    await waitFor(() => expect(copied).toHaveLength(1));
  });

  it('names what is left out, and lets it in by a decision of its own', async () => {
    const { user, services } = await open();
    await user.click(await screen.findByRole('button', { name: 'Open to readers inside: CANARY-entry' }));
    expect(await (await paper()).findByText('CANARY-entry')).toBeVisible();
    expect((await findRecord(services.store.database, 'entry', mine.id))?.record.audience).toEqual({ kind: 'inside' });
    expect(await screen.findByRole('heading', { name: 'Nothing is left out' })).toBeVisible();
  });

  it('takes down a way of working, which then stands in the document', async () => {
    const { user, services } = await open();
    await user.click(await screen.findByRole('button', { name: 'Add a way of working' }));
    await waitFor(() => expect(screen.getAllByLabelText('About')).toHaveLength(3));
    await user.type(screen.getAllByLabelText('About')[2]!, 'Stuck');
    await user.type(screen.getByLabelText('Words on “Stuck”'), 'I go quiet. Ask.');
    await user.tab();
    expect(await (await paper()).findByText('I go quiet. Ask.')).toBeVisible();
    expect((await findProfile(services.store.database))?.record.waysOfWorking[2]).toEqual({
      heading: 'Stuck',
      text: 'I go quiet. Ask.',
      audience: { kind: 'inside' },
    });
    expect(screen.getAllByText('Not in the handoff: its readers may not see it.')).toHaveLength(1);
  });

  it('leads to a case where there is none', async () => {
    await open(records);
    expect(await screen.findByRole('link', { name: /Start a case/ })).toHaveAttribute('href', '#/settings/case');
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  });
});
