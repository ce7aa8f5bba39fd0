import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listVouches } from '../../../../renderer/db/queries/growth-queries.ts';
import { SpeakersPage } from '../../../../renderer/features/speakers/speakers-page.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createRelation } from '../../../../shared/people/relations.ts';
import { createVouch } from '../../../../shared/people/vouch.ts';
import { createEntry, createEvidence, createPerson, createPosition } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f7f${String(last).padStart(2, '0')}`;
const ladderId = 'senior-to-staff';
const mara = createPerson({ name: 'Mara', roles: ['manager'], team: 'Checkout' }, { id: idOf(1), now });
const wen = createPerson({ name: 'Wen Li', team: 'Billing' }, { id: idOf(2), now });
const dan = createPerson({ name: 'Dan', team: 'Platform' }, { id: idOf(3), now });
const entry = createEntry({ title: 'RFC 12', occurredOn: '2026-09-02' }, { id: idOf(4), now });
const evidence = createEvidence(
  {
    entryId: entry.id,
    ladderId,
    criterionId: 'architectural-stewardship',
    confirmations: [{ personId: mara.id, name: 'Mara', confirmedOn: '2026-09-20', how: '' }],
  },
  { id: idOf(5), now },
);
const position = createPosition({ from: '2024-01-01', team: 'checkout' }, { id: idOf(6), now });
const vouch = createVouch(
  { personId: wen.id, ladderId, criterionId: 'multi-team-initiatives', sawOn: '2026-08-03', agreedOn: '2026-09-01' },
  { id: idOf(7), now },
);
const relation = createRelation({ personId: dan.id, relationId: 'platform' }, { id: idOf(8), now });
const changes: Change[] = [
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
  { op: 'put', kind: 'person', record: wen, baseRev: 0 },
  { op: 'put', kind: 'person', record: dan, baseRev: 0 },
  { op: 'put', kind: 'entry', record: entry, baseRev: 0 },
  { op: 'put', kind: 'evidence', record: evidence, baseRev: 0 },
  { op: 'put', kind: 'position', record: position, baseRev: 0 },
  { op: 'put', kind: 'vouch', record: vouch, baseRev: 0 },
  { op: 'put', kind: 'relation', record: relation, baseRev: 0 },
];
const open = () => renderWithRecord(<SpeakersPage />, { changes });
const criterion = async (name: string) => within(await screen.findByRole('region', { name }));

describe('SpeakersPage', () => {
  it('says who saw it and who agreed, from evidence and from what was written down, and where nobody outside could', async () => {
    const { container } = await open();
    expect(await screen.findByText(/For 4 of 5 nobody outside checkout could speak yet/)).toBeVisible();
    const teams = await criterion('Leads multi-team initiatives');
    expect(teams.getByRole('button', { name: /Wen Li.*outside your team/ })).toHaveTextContent(
      'saw it 3 August 2026 · agreed 1 September 2026',
    );
    expect(teams.queryByText('Nobody outside your team yet.')).toBeNull();
    const stewardship = await criterion('Architectural stewardship');
    expect(stewardship.getByRole('button', { name: /Mara.*in your team/ })).toHaveTextContent(
      'saw it 20 September 2026',
    );
    expect(stewardship.getByText('Nobody outside your team yet.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes down in place whom one asked, and keeps the form where it is', async () => {
    const { user, services } = await open();
    const practices = await criterion('Raises practices beyond the team');
    await user.click(practices.getByRole('button', { name: 'Dan' }));
    await user.type(await practices.findByLabelText('What Dan saw'), 'The contract check.');
    await user.type(practices.getByLabelText('Asked on'), '2026-11-20');
    await user.tab();
    expect(await practices.findByRole('button', { name: /Dan.*asked 20 November 2026/ })).toBeVisible();
    expect(practices.getByLabelText('What Dan saw')).toHaveValue('The contract check.');
    await user.click(practices.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(practices.queryByLabelText('What Dan saw')).toBeNull());
    const kept = (await listVouches(services.store.database)).find(({ record }) => record.personId === dan.id);
    expect(kept?.record).toMatchObject({
      criterionId: 'practices-beyond-team',
      saw: 'The contract check.',
      sawOn: null,
      askedOn: '2026-11-20',
      agreedOn: null,
    });
  });

  it('changes what was written down before', async () => {
    const { user, services } = await open();
    const teams = await criterion('Leads multi-team initiatives');
    await user.click(teams.getByRole('button', { name: /Wen Li/ }));
    await user.type(await teams.findByLabelText('What Wen Li saw'), 'Four teams moved.');
    await user.tab();
    await waitFor(async () => {
      const [only] = await listVouches(services.store.database);
      expect(only?.record).toMatchObject({ id: vouch.id, saw: 'Four teams moved.', agreedOn: '2026-09-01' });
    });
  });

  it('begins with N where nobody outside could speak, and adds somebody who is not known yet', async () => {
    const { user, services } = await open();
    const stewardship = await criterion('Architectural stewardship');
    await user.keyboard('n');
    const who = await stewardship.findByRole('combobox', { name: 'Who can speak for Architectural stewardship' });
    await waitFor(() => expect(who).toHaveFocus());
    await user.keyboard('Ola');
    await user.click(await screen.findByRole('option', { name: 'Create “Ola”' }));
    expect(await stewardship.findByLabelText('What Ola saw')).toBeVisible();
    expect(await services.store.database.rows('person').count()).toBe(4);
  });
});
