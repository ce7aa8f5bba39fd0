import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  findOpenCase,
  findOwnLadder,
  findProfile,
  listPositions,
} from '../../../../renderer/db/queries/record-queries.ts';
import { FirstRunPage } from '../../../../renderer/features/first-run/first-run-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { failed } from '../../../../shared/ipc/result.ts';
import { axeFindings } from '../../axe-findings.ts';

const open = async (options: Parameters<typeof renderWithRecord>[1] = {}) => {
  const onDone = vi.fn();
  const onOpenSample = vi.fn(() => Promise.resolve());
  const view = await renderWithRecord(<FirstRunPage onDone={onDone} onOpenSample={onOpenSample} />, options);
  await screen.findByRole('heading', { name: 'Whose machine is this?' });
  return { ...view, onDone, onOpenSample };
};

const continueToTheEnd = async (user: Awaited<ReturnType<typeof open>>['user']) => {
  while (screen.queryByRole('button', { name: 'Continue' })) {
    await user.click(screen.getByRole('button', { name: 'Continue' }));
  }
};

describe('FirstRunPage', () => {
  it('makes profile, position and case in one commit, by keyboard alone', async () => {
    const { user, services, onDone, container } = await open();
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(await axeFindings(container)).toEqual([]);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'What you are measured by' })).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');

    await user.tab();
    await user.keyboard('Ines Okafor');
    await user.tab();
    await user.keyboard('Fernweh');
    await user.tab();
    await user.keyboard('Senior engineer');
    await user.type(screen.getByLabelText('In this position since'), '2024-03-01');
    await user.type(screen.getByLabelText('Next promotion cycle closes'), '2027-03-12');
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await findProfile(services.store.database)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Import from a git repository' }));

    await waitFor(() => expect(onDone).toHaveBeenCalledWith('/import?source=git', false));
    const { database } = services.store;
    expect((await findProfile(database))?.record).toMatchObject({ name: 'Ines Okafor', machine: 'employer' });
    expect((await findOpenCase(database))?.record).toMatchObject({ targetLevel: 'Staff', cycleClosesOn: '2027-03-12' });
    expect((await listPositions(database)).map(({ record }) => record)).toMatchObject([
      { employer: 'Fernweh', title: 'Senior engineer', from: '2024-03-01' },
    ]);
    expect(await database.undo.count()).toBe(1);
  });

  it('holds the record against pasted criteria, and says when nothing was pasted', async () => {
    const { user, services, onDone } = await open();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('radio', { name: 'Paste my company’s' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByText('Paste at least one criterion, or choose Senior → Staff.')).toBeVisible();
    await user.type(
      screen.getByLabelText('Criteria of your company, one a line'),
      '1. Leads across teams\n2. Sets direction',
    );
    expect(screen.getByText('2 criteria understood.')).toBeVisible();
    await continueToTheEnd(user);
    await user.click(await screen.findByRole('button', { name: 'Begin with an empty page' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('/today', true));
    const { database } = services.store;
    const plan = (await findOpenCase(database))?.record;
    const own = (await findOwnLadder(database, plan?.ladderId ?? ''))?.record;
    expect(own?.ladder.criteria.map(({ text }) => text)).toEqual(['Leads across teams', 'Sets direction']);
    expect(await database.undo.count()).toBe(1);
  });

  it('is taken up where it was left', async () => {
    const first = await open();
    await first.user.click(screen.getByRole('radio', { name: 'My employer’s' }));
    expect(screen.getByText(/On an employer’s machine/)).toBeVisible();
    await first.user.click(screen.getByRole('button', { name: 'Continue' }));
    first.unmount();
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));

    await renderWithRecord(<FirstRunPage onDone={vi.fn()} onOpenSample={vi.fn()} />, {
      databaseName: first.services.databaseName,
    });
    expect(await screen.findByRole('heading', { name: 'What you are measured by' })).toBeVisible();
    await first.user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('radio', { name: 'My employer’s' })).toBeChecked();
  });

  it('asks since when, once an employer is named, and lets everything else stay open', async () => {
    const { user, services, onDone } = await open();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(screen.getByLabelText('Employer'), 'Fernweh');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByLabelText('In this position since')).toHaveAccessibleDescription(/Say since when/);
    await user.clear(screen.getByLabelText('Employer'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Begin with an empty page' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('/today', false));
    expect(await listPositions(services.store.database)).toEqual([]);
  });

  it('stays with its answers when the disk refuses', async () => {
    const refusing = {
      append: () => Promise.resolve(failed('not-saved', 'Not saved: the disk is full.')),
      readAfter: () => Promise.resolve({ ok: true as const, value: [] }),
      head: () => Promise.resolve({ ok: true as const, value: { sequence: 0 } }),
    };
    const { user, onDone } = await open({ journal: refusing });
    await continueToTheEnd(user);
    await user.click(await screen.findByRole('button', { name: 'Begin with an empty page' }));
    await waitFor(() => expect(useToastStore.getState().toasts.at(-1)?.text).toBe('Not saved: the disk is full.'));
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Begin with an empty page' })).toBeEnabled();
  });

  it('opens the sample career without making anything here', async () => {
    const { user, services, onOpenSample } = await open();
    await continueToTheEnd(user);
    await user.click(await screen.findByRole('button', { name: 'Look at a sample career' }));
    await waitFor(() => expect(onOpenSample).toHaveBeenCalledOnce());
    expect(await findProfile(services.store.database)).toBeNull();
  });
});
