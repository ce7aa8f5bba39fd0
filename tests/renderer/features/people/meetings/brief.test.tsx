import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createEntry } from '../../../../../shared/record/new-record.ts';
import { RatingSchema } from '../../../../../shared/skills/rating.ts';
import { createGoal } from '../../../../../shared/goals/create-goal.ts';
import { born } from '../../../../../shared/record/born.ts';
import { birthOf, mara } from '../../../../shared/meetings/meeting-builders.ts';
import { idOf } from '../../../../shared/readiness/record-builders.ts';
import { axeFindings } from '../../../axe-findings.ts';
import { before, next, openMeeting, put } from './open-meeting.tsx';

const entryOf = (number: number, title: string, audience: 'me' | 'inside') =>
  put(
    'entry',
    createEntry(
      { title, occurredOn: '2026-11-20', result: 'Two teams use it', audience: { kind: audience } },
      birthOf(number),
    ),
  );
const goal = createGoal(
  { outcome: 'Two teams on the library', startsOn: '2026-10-01', audience: { kind: 'inside' } },
  birthOf(50),
);
const rating = RatingSchema.parse({
  ...born(birthOf(60)),
  skillKind: 'technical',
  skillId: 'system-design',
  step: 'alone',
  rater: 'self',
  personId: null,
  ladderVersion: 'draft',
  ratedOn: '2026-11-20',
  note: '',
  entryIds: [],
});
const checkpoint = {
  ...born(birthOf(51)),
  goalId: goal.id,
  on: '2026-11-19',
  words: 'First team is on it',
  progress: 'on-track' as const,
  status: 'active' as const,
  targetMove: null,
};
const changes = [
  entryOf(31, 'Shared library', 'inside'),
  entryOf(32, 'Secret CANARY', 'me'),
  put('goal', goal),
  put('checkpoint', checkpoint),
  put('rating', rating),
];

describe('the brief on the screen', () => {
  it('opens from the line above, and every line leads to its source', async () => {
    const { user, container } = await openMeeting(`/meetings/${next.id}`, [before, next], { changes });
    await screen.findByText('carried over: 1');
    await user.click(await screen.findByRole('button', { name: 'Brief' }));
    const brief = await screen.findByRole('region', { name: 'Brief' });
    await within(brief).findByText(/Send the draft · due 20 November 2026 · carried over/);
    const leads = within(brief)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(leads).toContain(`#/journal/${idOf(31)}`);
    expect(leads).toContain(`#/journal/${idOf(32)}`);
    expect(leads).toContain(`#/goals/${goal.id}`);
    expect(leads).toContain('#/skills/technical%3Asystem-design');
    expect(leads.some((lead) => lead?.startsWith('#/readiness?why='))).toBe(true);
    expect(leads.filter((lead) => lead === `#/meetings/${next.id}`).length).toBeGreaterThan(0);
    expect(leads).not.toContain(null);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('leaves out for the other person what they may not read, and says how much', async () => {
    const { user, copied } = await openMeeting(`/meetings/${next.id}?brief=1`, [before, next], { changes });
    await user.click(await screen.findByRole('radio', { name: `For ${mara.name}` }));
    expect(screen.getByText('Left out, because they may not read it: 1 entry, 1 rating.')).toBeVisible();
    expect(screen.queryByText(/Secret/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy brief' }));
    await waitFor(() => expect(copied[0]?.text).toContain('Shared library'));
    expect(copied[0]?.html).toContain('<h1>1:1 with Mara Lind</h1>');
    expect(copied[0]?.html).toContain('overdue');
    expect(JSON.stringify(copied)).not.toContain('CANARY');
  });
});
