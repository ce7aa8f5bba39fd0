import { openGoals, practice, put, shipped, zones } from './goals-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listCheckpointsOf } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';

const history = async () => within(await screen.findByRole('list', { name: 'History' })).getAllByRole('listitem');
const step = (name: string) => screen.findByRole('radio', { name });

describe('checkpoints of a goal', () => {
  it('moves status and target date with one checkpoint, shown at once, taken back by one undo', async () => {
    const { user, services } = await openGoals(`/goals/${zones.id}`);
    await user.click(await step('Slipping'));
    await user.type(screen.getByLabelText('What holds it up'), 'Hardware is late.');
    const target = screen.getByRole('textbox', { name: 'Target date from now on' });
    await user.clear(target);
    await user.type(target, '2027-03-01');
    await user.click(screen.getByLabelText('What holds it up'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await history()).toHaveLength(1));
    const [line] = await history();
    expect(line).toHaveTextContent('At risk');
    expect(line).toHaveTextContent('Hardware is late.');
    expect(line).toHaveTextContent('target date: 31 January 2027 →moved to 1 March 2027');
    await waitFor(() => expect(screen.getByLabelText('What holds it up')).toHaveValue(''));
    expect((await findRecord(services.store.database, 'goal', zones.id))?.record).toMatchObject({
      status: 'at-risk',
      targetOn: '2027-03-01',
    });
    await waitFor(async () => expect(await services.drafts.drafts.count()).toBe(0));

    await services.store.undo(useToastStore.getState().toasts.at(-1)?.undoId ?? '');
    expect(await screen.findByText(/No checkpoint yet/)).toBeVisible();
    expect((await findRecord(services.store.database, 'goal', zones.id))?.record).toMatchObject({
      status: 'active',
      targetOn: '2027-01-31',
    });
  });

  it('takes a checkpoint that was not saved out of sight again, and keeps its words', async () => {
    let sequence = 0;
    const waiting: ((result: Result<{ sequence: number }>) => void)[] = [];
    const { user } = await openGoals(`/goals/${zones.id}`, {
      journal: {
        // The first change is the test's own data; the second one waits for the disk.
        append: () =>
          sequence === 0
            ? Promise.resolve(ok({ sequence: (sequence += 1) }))
            : new Promise((resolve) => waiting.push(resolve)),
        readAfter: () => Promise.resolve(ok([])),
        head: () => Promise.resolve(ok({ sequence })),
      },
    });
    await user.type(await screen.findByLabelText('What moved'), 'Two moved.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await history())[0]).toHaveTextContent('Two moved.'));
    await waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.(failed('disk-full', 'The disk is full.'));
    expect(await screen.findByText(/No checkpoint yet/)).toBeVisible();
    expect(screen.getByLabelText('What moved')).toHaveValue('Two moved.');
    expect(useToastStore.getState().toasts.at(-1)?.tone).toBe('bad');
  });

  it('asks at the field why a goal is dropped, keeps what was typed over a restart, and never loses it', async () => {
    const first = await openGoals(`/goals/${zones.id}`);
    await first.user.click(await step('Dropped'));
    await first.user.click(screen.getByRole('button', { name: /Add checkpoint/ }));
    await waitFor(() =>
      expect(screen.getByLabelText('Why it is dropped')).toHaveAccessibleDescription(/Say why the goal was dropped/),
    );
    await first.user.type(screen.getByLabelText('Why it is dropped'), 'The zone was sold');
    first.unmount();
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));

    const second = await openGoals(`/goals/${zones.id}`, { changes: [], databaseName: first.services.databaseName });
    expect(await screen.findByLabelText('Why it is dropped')).toHaveValue('The zone was sold');
    await second.user.click(screen.getByRole('button', { name: /Add checkpoint/ }));
    await waitFor(async () =>
      expect((await findRecord(second.services.store.database, 'goal', zones.id))?.record).toMatchObject({
        status: 'dropped',
        droppedBecause: 'The zone was sold',
      }),
    );
  });

  it('lets history only grow: no day before the last one, and the target date moves with a checkpoint only', async () => {
    const { user, services } = await openGoals(`/goals/${zones.id}`);
    await user.click(await screen.findByRole('button', { name: /Add checkpoint/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Add checkpoint/ })).toBeEnabled());
    expect(await history()).toHaveLength(1);
    const day = screen.getByRole('textbox', { name: 'Day' });
    await user.clear(day);
    await user.type(day, '2026-11-01');
    await user.tab();
    await user.click(screen.getByRole('button', { name: /Add checkpoint/ }));
    await waitFor(() => expect(day).toHaveAccessibleDescription(/History only grows/));
    expect(await listCheckpointsOf(services.store.database, zones.id)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Facts' }));
    expect(screen.getByRole('textbox', { name: 'Target date' })).toBeDisabled();
  });

  it('folds the form of a closed goal away, and takes it up again with words', async () => {
    const { user } = await openGoals(`/goals/${shipped.id}`);
    await user.click(await screen.findByRole('button', { name: 'Take it up again' }));
    await user.click(await step('On track'));
    await user.type(screen.getByLabelText('What moved'), 'A third queue came up.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await history())[0]).toHaveTextContent('A third queue came up.'));
    await waitFor(() => expect(screen.getByLabelText('What moved')).toHaveValue(''));
  });
});

describe('carrying over', () => {
  it('gives all overdue goals a new day in one change that says from when to when', async () => {
    const late = { ...zones, targetOn: '2026-11-01' };
    const { user, services } = await openGoals('/goals', { changes: [late, practice, shipped].map(put) });
    expect(await screen.findByText('2 goals are overdue.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Carry over…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Carry over' });
    const day = within(dialog).getByRole('textbox', { name: 'New target date' });
    await user.clear(day);
    await user.type(day, '2026-11-02');
    await user.tab();
    await user.click(within(dialog).getByRole('button', { name: 'Carry over 2 goals' }));
    await waitFor(() => expect(day).toHaveAccessibleDescription(/has passed as well/));
    await user.clear(day);
    await user.type(day, '2027-02-01');
    await user.tab();
    await user.click(within(dialog).getByRole('button', { name: 'Carry over 2 goals' }));
    await waitFor(() => expect(screen.queryByText(/overdue\./)).toBeNull());
    const record = (await findRecord(services.store.database, 'goal', practice.id))?.record;
    expect(record).toMatchObject({ targetOn: '2027-02-01', status: 'at-risk' });
    expect((await listCheckpointsOf(services.store.database, late.id))[0]?.record.words).toMatch(
      /^Carried over from 1 November 2026 to 1 February 2027\./,
    );
    await services.store.undo(useToastStore.getState().toasts.at(-1)?.undoId ?? '');
    expect(await screen.findByText('2 goals are overdue.')).toBeVisible();
  });
});
