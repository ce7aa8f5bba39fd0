import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { PeoplePage } from '../../../../renderer/features/people/people-page.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createEntry, createPerson } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f3f${String(last).padStart(2, '0')}`;
const mara = createPerson({ name: 'Mara', roles: ['manager'], team: 'Checkout' }, { id: idOf(1), now });
const deniz = createPerson({ name: 'Deniz', roles: ['mentee'] }, { id: idOf(2), now });
const together = createEntry(
  { title: 'Scoped the Q1 RFC', occurredOn: '2026-10-21', personIds: [mara.id] },
  { id: idOf(3), now },
);
const changes: Change[] = [
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
  { op: 'put', kind: 'person', record: deniz, baseRev: 0 },
  { op: 'put', kind: 'entry', record: together, baseRev: 0 },
];
const open = (path: string) =>
  renderWithRecord(
    <Routes>
      <Route path="/people/:personId?" element={<PeoplePage />} />
    </Routes>,
    { path, changes },
  );

describe('PeoplePage', () => {
  it('lists everybody by name and shows the entries that name the chosen one', async () => {
    const { user, container } = await open('/people');
    const list = await screen.findByRole('listbox', { name: 'People' });
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
      'Denizmentee',
      'Maramanager · Checkout',
    ]);
    list.focus();
    await user.keyboard('{End}');
    expect(await screen.findByRole('link', { name: /Scoped the Q1 RFC/ })).toHaveAttribute(
      'href',
      `#/journal/${together.id}`,
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('asks only for a mentee whether the name may leave', async () => {
    const { user, services } = await open(`/people/${deniz.id}`);
    await user.click(await screen.findByRole('checkbox', { name: /their name may leave/ }));
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'person', deniz.id))?.record.nameMayLeave).toBe(true),
    );
  });

  it('does not ask it for a manager, and lets one go to the bin', async () => {
    const { user } = await open(`/people/${mara.id}`);
    await screen.findByDisplayValue('Mara');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Move to bin' }));
    await waitFor(() => expect(screen.queryByDisplayValue('Mara')).toBeNull());
    expect(screen.queryByRole('option', { name: /Mara/ })).toBeNull();
  });
});
