import { goalOf, idOf, openGoals, put } from './goals-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import milestones from '../../../../resources/catalogue/milestones.json';
import { listGoals } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { createCase, createPosition } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';
const dialogOf = (name: string) => screen.findByRole('dialog', { name });

describe('From a milestone', () => {
  it('offers every milestone by horizon, and the marks of success and high performance as reading', async () => {
    const taken = goalOf(7, { outcome: 'Mine', origin: { kind: 'milestone', milestoneId: 'first-changes' } });
    const { user } = await openGoals('/goals?plan=milestones', { changes: [put(taken)] });
    const dialog = await dialogOf('From a milestone');
    for (const { id, title, detail } of milestones.milestones) {
      const choice = await within(dialog).findByText(title);
      expect(within(dialog).getByText(detail)).toBeVisible();
      expect(choice.textContent.includes('a goal already')).toBe(id === 'first-changes');
    }
    expect(within(dialog).getAllByRole('region').length).toBeGreaterThanOrEqual(milestones.horizons.length);
    await user.click(within(dialog).getByRole('button', { name: /What success looks like/ }));
    await user.click(within(dialog).getByRole('button', { name: /What high performance looks like/ }));
    for (const { text } of [...milestones.success, ...milestones.highPerformance]) {
      expect(within(dialog).getByText(text)).toBeVisible();
    }
    expect(await axeFindings(dialog)).toEqual([]);
  });

  it('makes the chosen one a goal with its target, and opens it', async () => {
    const { user, services } = await openGoals('/goals?plan=milestones', { changes: [] });
    const dialog = await dialogOf('From a milestone');
    await user.click(await within(dialog).findByRole('checkbox', { name: /Begin to mentor/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Make this goal' }));
    expect(await screen.findByDisplayValue('Begin to mentor')).toBeVisible();
    expect(await screen.findByText(/From the milestone “Begin to mentor”/)).toBeVisible();
    expect((await listGoals(services.store.database)).map(({ record }) => record)).toMatchObject([
      { horizon: '60-days', startsOn: '2026-11-24', targetOn: '2027-01-23', status: 'active' },
    ]);
  });
});

describe('a plan that is taken twice', () => {
  const plan = createCase(
    { ladderId: 'senior-to-staff', targetLevel: 'Staff', cycleClosesOn: '2027-03-15' },
    { id: idOf(80), now },
  );

  it.each([
    ['From a milestone', 'milestones'],
    ['Ramp plan', 'ramp'],
    ['Back from the closing date', 'back'],
  ])('makes its goals once: %s', async (name, path) => {
    const { user, services } = await openGoals(`/goals?plan=${path}`, {
      changes: [{ op: 'put', kind: 'case', record: plan, baseRev: 0 }],
    });
    const dialog = await dialogOf(name);
    if (path === 'milestones')
      await user.click(await within(dialog).findByRole('checkbox', { name: /Begin to mentor/ }));
    await user.dblClick(await within(dialog).findByRole('button', { name: /^Make (this|these \d)/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const outcomes = (await listGoals(services.store.database)).map(({ record }) => record.outcome);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes).toEqual([...new Set(outcomes)]);
    await services.store.undoLast();
    expect(await listGoals(services.store.database)).toEqual([]);
  });
});

describe('the ramp plan', () => {
  const begun = createPosition({ from: '2026-11-02' }, { id: idOf(70), now });

  it('is offered to somebody new in a role and makes the first quarter in one change', async () => {
    const { user, services } = await openGoals('/goals', {
      changes: [{ op: 'put', kind: 'position', record: begun, baseRev: 0 }],
    });
    await user.click(await screen.findByRole('button', { name: 'Look at the ramp plan' }));
    const dialog = await dialogOf('Ramp plan');
    const firstQuarter = milestones.milestones.filter(({ horizon }) => horizon.endsWith('days'));
    const make = await within(dialog).findByRole('button', { name: `Make these ${firstQuarter.length} goals` });
    await user.click(within(dialog).getByRole('checkbox', { name: /Begin to mentor/ }));
    expect(make).toHaveTextContent(`Make these ${firstQuarter.length - 1} goals`);
    await user.click(make);
    await waitFor(async () => expect(await listGoals(services.store.database)).toHaveLength(firstQuarter.length - 1));
    expect((await listGoals(services.store.database))[0]?.record.startsOn).toBe('2026-11-02');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/New in your role/)).toBeNull();
    await services.store.undo(useToastStore.getState().toasts.at(-1)?.undoId ?? '');
    expect(await listGoals(services.store.database)).toEqual([]);
  });

  it('is not offered after a year in the role', async () => {
    const long = { ...begun, from: '2025-11-02' };
    await openGoals('/goals', { changes: [{ op: 'put', kind: 'position', record: long, baseRev: 0 }] });
    expect(await screen.findByText(/Name one thing that will be true/)).toBeVisible();
  });
});

describe('the plan back from the closing date', () => {
  const plan = createCase(
    { ladderId: 'senior-to-staff', targetLevel: 'Staff', cycleClosesOn: '2027-01-15' },
    { id: idOf(80), now },
  );
  const open = () =>
    openGoals('/goals?plan=back', { changes: [{ op: 'put', kind: 'case', record: plan, baseRev: 0 }] });
  const lead = (name: string) => screen.findByRole('textbox', { name: `Days before the close: ${name}` });

  it('says which steps are late, keeps edited lead times with the case, and makes the goals in one change', async () => {
    const { user, services } = await open();
    expect(await screen.findByText(/“First drafts” was due on 23 October 2026, 5 weeks ago/)).toBeVisible();
    const drafts = await lead('First drafts');
    await user.clear(drafts);
    await user.type(drafts, '45');
    await user.tab();
    expect(await screen.findByText(/1 December 2026/)).toBeVisible();
    await waitFor(async () =>
      expect((await findRecord(services.store.database, 'case', plan.id))?.record.leadDays.firstDrafts).toBe(45),
    );
    expect(await axeFindings(await dialogOf('Back from the closing date'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Make these 4 goals' }));
    await waitFor(async () => expect(await listGoals(services.store.database)).toHaveLength(4));
    await services.store.undo(useToastStore.getState().toasts.at(-1)?.undoId ?? '');
    expect(await listGoals(services.store.database)).toEqual([]);
    expect((await findRecord(services.store.database, 'case', plan.id))?.record.leadDays.firstDrafts).toBe(45);
  });

  it('says in words what is wrong with a lead time, and keeps what was typed', async () => {
    const { user, services } = await open();
    const final = await lead('Final text');
    await user.clear(final);
    await user.type(final, 'two');
    await user.tab();
    await waitFor(() => expect(final).toHaveAccessibleDescription(/whole number of days/));
    expect(final).toHaveValue('two');
    await user.clear(final);
    await user.type(final, '60');
    await user.tab();
    expect(await screen.findByText(/steps are out of order/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make these goals' })).toBeDisabled();
    expect((await findRecord(services.store.database, 'case', plan.id))?.record.leadDays.final).toBe(14);
  });

  it('leads to the case when there is none', async () => {
    await openGoals('/goals?plan=back');
    expect(await screen.findByRole('link', { name: /Start a case/ })).toHaveAttribute('href', '#/settings/case');
  });
});
