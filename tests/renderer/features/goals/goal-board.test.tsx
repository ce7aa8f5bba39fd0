import { openGoals, practice, put, zones } from './goals-record.tsx';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listCheckpointsOf } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { axeFindings } from '../../axe-findings.ts';

const column = (name: string) => screen.findByRole('region', { name });
const card = (name: RegExp) => screen.findByRole('button', { name });
const board = '/goals?view=board';

describe('the board', () => {
  it('walks over empty columns by arrows, and asks for a checkpoint when Shift moves a card', async () => {
    const { user, services, container } = await openGoals(board);
    (await card(/Checkout survives/)).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await card(/Queues merged/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(await card(/Checkout survives/)).toHaveFocus();
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Checkpoint' });
    expect(within(dialog).getByRole('radio', { name: 'Slipping' })).toBeChecked();
    await waitFor(() => expect(within(dialog).getByLabelText('What holds it up')).toHaveFocus());
    await user.keyboard('Two people are away.{Control>}{Enter}{/Control}');
    expect(await within(await column('At risk')).findByText('Checkout survives a zone')).toBeVisible();
    expect((await listCheckpointsOf(services.store.database, zones.id))[0]?.record.words).toBe('Two people are away.');
  });

  it('leaves a card where it was when the checkpoint is not given', async () => {
    const { user, services } = await openGoals(board);
    (await card(/Checkout survives/)).focus();
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await user.click(await screen.findByRole('button', { name: 'Leave it where it was' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await findRecord(services.store.database, 'goal', zones.id))?.record.status).toBe('active');
    expect(await listCheckpointsOf(services.store.database, zones.id)).toEqual([]);
  });

  it('asks the same of a card that is dropped into a column, and takes nothing else for a card', async () => {
    await openGoals(board, { changes: [zones, practice].map(put) });
    const done = await column('Done');
    const carrying = (types: string[]) => ({ types, getData: () => zones.id });
    fireEvent.drop(done, { dataTransfer: carrying(['text/plain']) });
    expect(screen.queryByRole('dialog')).toBeNull();
    const over = createEvent.dragOver(done, { dataTransfer: carrying(['application/x-rungbook-goal']) });
    fireEvent(done, over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(done, { dataTransfer: carrying(['application/x-rungbook-goal']) });
    const dialog = await screen.findByRole('dialog', { name: 'Checkpoint' });
    expect(within(dialog).getByRole('radio', { name: 'Reached' })).toBeChecked();
  });

  it('opens a card by Enter over the board and comes back to it by Esc; the view stays in the address', async () => {
    const { user } = await openGoals(board);
    (await card(/Checkout survives/)).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Outcome')).toHaveFocus());
    expect(screen.getByRole('radio', { name: 'Board' })).toBeChecked();
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await card(/Checkout survives/)).toHaveFocus());
  });
});
