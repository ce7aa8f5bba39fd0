import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ConfirmationFields } from '../../../../renderer/features/journal/confirmation-fields.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Evidence } from '../../../../shared/record/evidence.ts';
import { ConfirmationSchema } from '../../../../shared/record/evidence.ts';
import { mara, personOf } from '../../../shared/meetings/meeting-builders.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

type Confirmation = Evidence['confirmations'][number];
const other = personOf(2, 'Mara Lind', { roles: ['peer'], team: 'Search' });
const tomas = personOf(3, 'Tomás Vega');
const changes = [mara, other, tomas].map((record): Change => ({ op: 'put', kind: 'person', record, baseRev: 0 }));
const named = (personId: string | null, name: string): Confirmation => ({
  personId,
  name,
  confirmedOn: '2026-11-20',
  how: '',
});

async function open(first: Confirmation) {
  const seen: Confirmation[][] = [];
  function Fields() {
    const [confirmations, setConfirmations] = useState([first]);
    seen.push(confirmations);
    return (
      <ConfirmationFields
        confirmations={confirmations}
        errors={{}}
        change={(next) => setConfirmations(next.confirmations)}
      />
    );
  }
  const view = await renderWithRecord(<Fields />, { changes });
  return { ...view, latest: () => seen.at(-1)?.[0] };
}

describe('who confirmed it', () => {
  it('tells two persons of one name apart, and keeps the one that was chosen', async () => {
    const { user, latest } = await open(named(null, ''));
    await user.click(screen.getByRole('combobox', { name: 'Confirmed by' }));
    const list = within(await screen.findByRole('listbox'));
    expect((await list.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'Mara Lind (manager, Payments)',
      'Mara Lind (peer, Search)',
      'Tomás Vega',
    ]);
    await user.click(list.getByRole('option', { name: 'Mara Lind (peer, Search)' }));
    expect(latest()).toMatchObject({ personId: other.id, name: 'Mara Lind' });
    expect(screen.getByRole('combobox', { name: 'Confirmed by' })).toHaveValue('Mara Lind (peer, Search)');
  });

  it('shows a name that is nobody’s, or that several have, as it was written', async () => {
    const { user, latest } = await open(named(null, 'Mara Lind'));
    const field = screen.getByRole('combobox', { name: 'Confirmed by' });
    expect(field).toHaveValue('Mara Lind');
    await user.clear(field);
    await user.type(field, 'Ines Brandt');
    await user.click(await screen.findByRole('option', { name: 'Create “Ines Brandt”' }));
    expect(latest()).toMatchObject({ personId: null, name: 'Ines Brandt' });
    expect(field).toHaveValue('Ines Brandt');
  });

  it('knows a name that one person has as that person', async () => {
    await open(named(null, 'Tomás Vega'));
    expect(await screen.findByDisplayValue('Tomás Vega')).toBeVisible();
  });

  it('keeps a name that is nobody’s without a person when it is chosen, or typed, once more', async () => {
    const { user, latest } = await open(named(null, 'Zed'));
    const field = screen.getByRole('combobox', { name: 'Confirmed by' });
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Zed' }));
    expect(latest()).toMatchObject({ personId: null, name: 'Zed' });
    await user.clear(field);
    await user.type(field, 'Zed{Enter}');
    expect(latest()).toMatchObject({ personId: null, name: 'Zed' });
    expect(ConfirmationSchema.safeParse(latest()).success).toBe(true);
  });
});
