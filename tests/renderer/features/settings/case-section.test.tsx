import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listCases, listGoals } from '../../../../renderer/db/queries/growth-queries.ts';
import { CaseSection } from '../../../../renderer/features/settings/case-section.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Case } from '../../../../shared/record/case.ts';
import { createCase } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f5f${String(last).padStart(2, '0')}`;
const refused: Partial<Case> = {
  decision: 'not yet',
  decidedOn: '2026-09-15',
  decidedBy: 'A committee',
  reasons: ['Practices stayed inside the team.', '', 'No written direction.'],
};
const open = (fields: Partial<Case>) => {
  const plan = createCase({ ladderId: 'senior-to-staff', targetLevel: 'Staff', ...fields }, { id: idOf(1), now });
  const changes: Change[] = [{ op: 'put', kind: 'case', record: plan, baseRev: 0 }];
  return renderWithRecord(<CaseSection />, { changes });
};

describe('CaseSection after a "not yet"', () => {
  it('makes a goal of one reason, about the criterion that was chosen, and shows it in its place', async () => {
    const { user, services, container } = await open(refused);
    await user.click(
      await screen.findByRole('combobox', { name: 'What “Practices stayed inside the team.” is about' }),
    );
    await user.click(await screen.findByRole('option', { name: 'Raises practices beyond the team' }));
    await user.click(screen.getByRole('button', { name: 'Make a goal of “Practices stayed inside the team.”' }));
    const link = await screen.findByRole('link', { name: 'a goal' });
    const goals = await listGoals(services.store.database);
    expect(goals.map(({ record }) => record)).toMatchObject([
      {
        outcome: 'Practices stayed inside the team.',
        criterionIds: ['practices-beyond-team'],
        origin: { kind: 'case', caseId: idOf(1), reason: 'Practices stayed inside the team.' },
        status: 'active',
        startsOn: '2026-11-24',
      },
    ]);
    expect(link).toHaveAttribute('href', `#/goals/${goals[0]?.record.id ?? ''}`);
    expect(screen.getAllByRole('button', { name: /^Make a goal of/ })).toHaveLength(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('makes goals of all reasons in one action, which one undo takes back', async () => {
    const { user, services } = await open(refused);
    await user.click(await screen.findByRole('button', { name: 'Make goals of all 2' }));
    await waitFor(async () => expect(await listGoals(services.store.database)).toHaveLength(2));
    await services.store.undoLast();
    await waitFor(async () => expect(await listGoals(services.store.database)).toHaveLength(0));
    expect(await screen.findAllByRole('button', { name: /^Make a goal of/ })).toHaveLength(2);
  });

  it('makes one goal of a reason, and of all of them, however often it is pressed before the screen shows it', async () => {
    const { user, services } = await open(refused);
    await user.dblClick(await screen.findByRole('button', { name: 'Make a goal of “No written direction.”' }));
    expect(await screen.findAllByRole('link', { name: 'a goal' })).toHaveLength(1);
    await services.store.undoLast();
    await user.dblClick(await screen.findByRole('button', { name: 'Make goals of all 2' }));
    expect(await screen.findAllByRole('link', { name: 'a goal' })).toHaveLength(2);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Make a goal of/ })).toBeNull());
    expect((await listGoals(services.store.database)).map(({ record }) => record.outcome).sort()).toEqual([
      'No written direction.',
      'Practices stayed inside the team.',
    ]);
  });

  it('begins the next case with the same aim, and lists this one as an earlier one', async () => {
    const { user, services } = await open(refused);
    await user.click(await screen.findByRole('button', { name: 'Start the next case' }));
    expect(await screen.findByRole('heading', { name: 'Earlier cases' })).toBeVisible();
    expect(screen.getByText(/Staff · not yet · 15 Sep/)).toBeVisible();
    const cases = await listCases(services.store.database);
    expect(cases.map(({ record }) => [record.decision, record.decidedBy])).toEqual([
      ['not yet', 'A committee'],
      ['open', 'A committee'],
    ]);
  });

  it('knows no gaps while nothing was refused', async () => {
    await open({ ...refused, decision: 'yes' });
    expect(await screen.findByRole('heading', { name: 'Decision' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Gaps to close' })).toBeNull();
  });
});

describe('what the manager said', () => {
  const stewardship = 'architectural-stewardship';
  const may = { criterionId: stewardship, stance: 'not yet' as const, statedOn: '2026-05-29', words: 'One paper.' };

  it('keeps the old word beside a new one of a later day', async () => {
    const { user, services } = await open({ managerStances: [may] });
    const row = within(await screen.findByRole('group', { name: 'Architectural stewardship' }));
    expect(row.getByText(/worth asking again/)).toBeVisible();
    await user.click(row.getByRole('combobox', { name: 'Stance on Architectural stewardship' }));
    await user.click(await screen.findByRole('option', { name: 'agrees' }));
    await user.tab();
    await waitFor(async () =>
      expect((await listCases(services.store.database))[0]?.record.managerStances).toEqual([
        may,
        { criterionId: stewardship, stance: 'agrees', statedOn: '2026-11-24', words: '' },
      ]),
    );
    expect(row.getByText(/not yet, 29 May 2026: “One paper\.”/)).toBeInTheDocument();
    expect(row.queryByText(/worth asking again/)).toBeNull();
  });
});
