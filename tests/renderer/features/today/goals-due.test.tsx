import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ThisWeek } from '../../../../renderer/features/today/this-week.tsx';
import { createGoal } from '../../../../shared/goals/create-goal.ts';
import type { Goal } from '../../../../shared/goals/goal.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const put = (n: number, fields: Partial<Goal> & { outcome: string }) => ({
  op: 'put' as const,
  kind: 'goal' as const,
  record: createGoal({ startsOn: '2026-09-01', ...fields }, { id: idOf(n), now }),
  baseRev: 0,
});
const week = (changes: ReturnType<typeof put>[]) => renderWithRecord(<ThisWeek today="2026-11-24" />, { changes });

describe('goals of this week on Today', () => {
  it('names open goals whose target is within a week or over, says which is at risk, and leads to them', async () => {
    const { container } = await week([
      put(1, { outcome: 'Two teams use it', targetOn: '2026-11-25', status: 'at-risk' }),
      put(2, { outcome: 'Far away', targetOn: '2026-12-24' }),
      put(3, { outcome: 'Done with', targetOn: '2026-11-25', status: 'done' }),
    ]);
    const link = await screen.findByRole('link', { name: 'Two teams use it' });
    expect(link).toHaveAttribute('href', `#/goals/${idOf(1)}`);
    expect(container).toHaveTextContent('Two teams use it· due tomorrow · at risk');
    expect(within(container).queryByText(/Far away|Done with/)).toBeNull();
  });

  it('shows three, and the way to the others', async () => {
    await week([1, 2, 3, 4, 5].map((n) => put(n, { outcome: `Goal ${n}`, targetOn: `2026-11-2${n}` })));
    expect(await screen.findByRole('link', { name: /2 more goals/ })).toHaveAttribute('href', '#/goals');
    expect(screen.queryByText('Goal 4')).toBeNull();
  });
});
