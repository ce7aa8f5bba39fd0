import { goalOf, idOf, openGoals, practice, put, zones } from './goals-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listGoals } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';

describe('GoalsPage, the list', () => {
  it('groups by status with what is at risk first, walks by keys and opens by Enter', async () => {
    const { user, container } = await openGoals();
    const list = await screen.findByRole('listbox', { name: 'Goals' });
    expect((await within(list).findAllByRole('option')).map((row) => row.textContent)).toEqual([
      expect.stringContaining('A practice of mine spreads2 weeks overdue'),
      expect.stringContaining('Checkout survives a zoneby 31 Jan 2027'),
      expect.stringContaining('Queues mergedtarget 10 Oct'),
    ]);
    list.focus();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByDisplayValue('A practice of mine spreads')).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Outcome')).toHaveFocus());
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(list).toHaveFocus();
  });

  it('begins a goal by N, and one that starts later is planned', async () => {
    const { user, services } = await openGoals('/goals', { changes: [] });
    await screen.findByText(/No goals yet/);
    await user.keyboard('n');
    await waitFor(() => expect(screen.getByLabelText('Outcome')).toHaveFocus());
    await user.keyboard('Two teams use it');
    const starts = screen.getByRole('textbox', { name: 'Starts' });
    await user.clear(starts);
    await user.type(starts, '2027-01-04');
    await user.tab();
    await waitFor(async () =>
      expect((await listGoals(services.store.database)).map(({ record }) => record)).toMatchObject([
        { outcome: 'Two teams use it', startsOn: '2027-01-04', status: 'planned' },
      ]),
    );
  });

  it('says at its field that the target lies before the start, keeps the draft, and saves nothing of it', async () => {
    const { user, services } = await openGoals(`/goals/${zones.id}`);
    await user.click(await screen.findByRole('button', { name: 'Facts' }));
    const target = screen.getByRole('textbox', { name: 'Target date' });
    await user.clear(target);
    await user.type(target, '2026-08-01');
    await user.tab();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Target date' })).toHaveAccessibleDescription(
        'The target lies before the start. Move one of the two.',
      ),
    );
    expect(screen.getByText('draft kept')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Target date' })).toHaveValue('2026-08-01');
    expect((await findRecord(services.store.database, 'goal', zones.id))?.record.targetOn).toBe('2027-01-31');
  });

  it('links an entry and shows where the goal came from', async () => {
    const entry = createEntry({ title: 'Drill of zone B', occurredOn: '2026-11-02' }, { id: idOf(50), now });
    const fromReason = goalOf(4, {
      outcome: 'Work with a second team',
      origin: { kind: 'case', caseId: idOf(60), reason: 'Only one team.' },
    });
    const { user, services } = await openGoals(`/goals/${fromReason.id}`, {
      changes: [put(fromReason), { op: 'put', kind: 'entry', record: entry, baseRev: 0 }],
    });
    expect(await screen.findByText(/Answers a reason of/)).toHaveTextContent('“Only one team.”');
    await user.click(screen.getByRole('button', { name: 'Link an entry' }));
    await user.type(await screen.findByRole('combobox', { name: 'Entry' }), 'drill');
    await screen.findByRole('option', { name: /Drill of zone B/ });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: /Drill of zone B/ })).toHaveAttribute(
      'href',
      `#/journal/${entry.id}`,
    );
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'goal', fromReason.id))?.record.entryIds).toEqual([entry.id]),
    );
  });

  it('moves a goal to the bin with Undo, and offers to restore it', async () => {
    const { user, services } = await openGoals();
    const list = await screen.findByRole('listbox', { name: 'Goals' });
    list.focus();
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(within(list).queryByText(practice.outcome)).toBeNull());
    const toast = useToastStore.getState().toasts.at(-1);
    expect(toast?.text).toBe(`Deleted “${practice.outcome}”`);
    await services.store.undo(toast?.undoId ?? '');
    expect(await within(list).findByText(practice.outcome)).toBeVisible();
  });
});
