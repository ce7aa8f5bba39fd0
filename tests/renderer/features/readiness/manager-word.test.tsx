import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findOpenCase } from '../../../../renderer/db/queries/record-queries.ts';
import { ManagerWord } from '../../../../renderer/features/readiness/manager-word.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { criterionOf } from './a-criterion.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { ManagerStance } from '../../../../shared/record/case.ts';
import { createCase } from '../../../../shared/record/new-record.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const id = '6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f5f01';
const criterion = criterionOf('architectural-stewardship');
const may: ManagerStance = {
  criterionId: criterion.id,
  stance: 'not yet',
  statedOn: '2026-05-29',
  words: 'One paper.',
};

const open = (stance: ManagerStance | null, withCase = true) => {
  const plan = createCase(
    { ladderId: 'senior-to-staff', targetLevel: 'Staff', managerStances: stance ? [stance] : [] },
    { id, now },
  );
  const changes: Change[] = withCase ? [{ op: 'put', kind: 'case', record: plan, baseRev: 0 }] : [];
  return renderWithRecord(<ManagerWord criterion={criterion} stance={stance} today="2026-11-24" />, { changes });
};

describe('ManagerWord', () => {
  it('says that an old word is worth asking again, and what was said', async () => {
    const { user } = await open(may);
    const button = screen.getByRole('button', { name: /not yet 29 May, a while ago; worth asking again/ });
    await user.click(button);
    expect(await screen.findByText('“One paper.”')).toBeVisible();
  });

  it('adds a new word with its day, and keeps the old one', async () => {
    const { user, services } = await open(may);
    await user.click(screen.getByRole('button', { name: /Manager on Architectural stewardship/ }));
    await user.click(await screen.findByRole('combobox', { name: 'They now say' }));
    await user.click(await screen.findByRole('option', { name: 'agrees' }));
    await user.type(screen.getByLabelText('In their words'), 'Three papers.');
    await user.click(screen.getByRole('button', { name: 'Keep this word' }));
    await waitFor(async () =>
      expect((await findOpenCase(services.store.database))?.record.managerStances).toEqual([
        may,
        { criterionId: criterion.id, stance: 'agrees', statedOn: '2026-11-24', words: 'Three papers.' },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep this word' })).toBeNull());
  });

  it('keeps what was typed when it closes by Esc, a click elsewhere or the end of the app, until it is saved or discarded', async () => {
    const { user, services, unmount } = await open(may);
    const opener = /Manager on Architectural stewardship/;
    await user.click(screen.getByRole('button', { name: opener }));
    await user.click(await screen.findByRole('combobox', { name: 'They now say' }));
    await user.click(await screen.findByRole('option', { name: 'agrees' }));
    await user.type(screen.getByLabelText('In their words'), 'Three papers.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('In their words')).toBeNull());
    await user.click(screen.getByRole('button', { name: opener }));
    expect(await screen.findByLabelText('In their words')).toHaveValue('Three papers.');
    expect(screen.getByRole('combobox', { name: 'They now say' })).toHaveTextContent('agrees');
    expect(screen.getByText('draft kept')).toBeVisible();
    await user.type(screen.getByLabelText('In their words'), ' And a talk.');
    await user.click(document.body);
    unmount();
    const again = await renderWithRecord(<ManagerWord criterion={criterion} stance={may} today="2026-11-24" />, {
      databaseName: services.databaseName,
    });
    await again.user.click(screen.getByRole('button', { name: opener }));
    expect(await screen.findByLabelText('In their words')).toHaveValue('Three papers. And a talk.');
    await again.user.click(screen.getByRole('button', { name: 'Discard the draft' }));
    expect(screen.getByLabelText('In their words')).toHaveValue('');
    await again.user.keyboard('{Escape}');
    await again.user.click(screen.getByRole('button', { name: opener }));
    expect(await screen.findByLabelText('In their words')).toHaveValue('');
    expect((await findOpenCase(services.store.database))?.record.managerStances).toEqual([may]);
  });

  it('adds one word, however often the button is pressed, and begins the next one empty', async () => {
    const { user, services } = await open(null);
    await user.click(screen.getByRole('button', { name: /not asked/ }));
    await user.click(await screen.findByRole('combobox', { name: 'They now say' }));
    await user.click(await screen.findByRole('option', { name: 'agrees' }));
    await user.type(screen.getByLabelText('In their words'), 'Yes.');
    await user.dblClick(screen.getByRole('button', { name: 'Keep this word' }));
    await waitFor(() => expect(screen.queryByLabelText('In their words')).toBeNull());
    await user.click(screen.getByRole('button', { name: /Manager on/ }));
    expect(await screen.findByLabelText('In their words')).toHaveValue('');
    expect((await findOpenCase(services.store.database))?.record.managerStances).toHaveLength(1);
    expect(useToastStore.getState().toasts.map(({ tone }) => tone)).not.toContain('bad');
  });

  it('leads to a case where there is none', async () => {
    const { user } = await open(null, false);
    await user.click(screen.getByRole('button', { name: /not asked/ }));
    expect(await screen.findByRole('link', { name: /Start one/ })).toHaveAttribute('href', '#/settings/case');
  });
});
