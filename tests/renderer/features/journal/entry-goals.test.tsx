import { renderWithRecord } from '../../render-with-record.tsx';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EntryGoals } from '../../../../renderer/features/journal/entry-goals.tsx';
import { createGoal } from '../../../../shared/goals/create-goal.ts';

const now = '2026-10-01T08:00:00.000Z';
const entryId = '00000000-0000-4000-8000-000000000009';

it('names the goals that an entry belongs to, and those alone', async () => {
  const changes = [[entryId], []].map((entryIds, n) => ({
    op: 'put' as const,
    kind: 'goal' as const,
    record: createGoal(
      { outcome: `Goal ${n}`, startsOn: '2026-09-01', targetOn: '2026-12-12', entryIds },
      { id: `00000000-0000-4000-8000-00000000000${n}`, now },
    ),
    baseRev: 0,
  }));
  await renderWithRecord(<EntryGoals entryId={entryId} />, { changes });
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`#/goals/${changes[0]?.record.id ?? ''}`]);
  expect(links[0]).toHaveTextContent('Goal 0active · by 12 Dec');
});
