import { Route, Routes } from 'react-router';
import { GoalsPage } from '../../../../renderer/features/goals/goals-page.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createGoal } from '../../../../shared/goals/create-goal.ts';
import type { Goal } from '../../../../shared/goals/goal.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-10-01T08:00:00.000Z';

/** The n-th id of a test: a UUID that sorts by its number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const goalOf = (n: number, fields: Partial<Goal> & { outcome: string }): Goal =>
  createGoal({ startsOn: '2026-09-01', targetOn: '2027-01-31', ...fields }, { id: idOf(n), now });

export const put = (goal: Goal): Change => ({ op: 'put', kind: 'goal', record: goal, baseRev: 0 });

export const zones = goalOf(1, { outcome: 'Checkout survives a zone' });
export const practice = goalOf(2, { outcome: 'A practice of mine spreads', status: 'at-risk', targetOn: '2026-11-10' });
export const shipped = goalOf(3, { outcome: 'Queues merged', status: 'done', targetOn: '2026-10-10' });

/** The goals screen over three goals: one active, one overdue and at risk, one done. */
export const openGoals = (path = '/goals', options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(
    <Routes>
      <Route path="/goals/:goalId?" element={<GoalsPage />} />
    </Routes>,
    { path, changes: [zones, practice, shipped].map(put), ...options },
  );
