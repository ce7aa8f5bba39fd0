import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { CompareReviewsPage } from '../../../../renderer/features/reviews/compare-page.tsx';
import { createCase } from '../../../../shared/record/new-record.ts';
import type { Review } from '../../../../shared/reviews/review.ts';
import { idOf } from '../../../shared/readiness/record-builders.ts';
import { closedReview } from '../../../shared/reviews/a-review.ts';
import { axeFindings } from '../../axe-findings.ts';
import { career, putReview } from './review-records.ts';

const pages = (
  <Routes>
    <Route path="/reviews/compare" element={<CompareReviewsPage />} />
    <Route path="/reviews/:reviewId?" element={<p>the reviews</p>} />
  </Routes>
);
const plain = closedReview();
const scored = (answers: readonly Review['scorecard'][number]['answer'][]): Review['scorecard'] =>
  plain.scorecard.map((one, at) => ({ ...one, answer: answers[at] ?? 'unknown' }));
const spring = closedReview({
  id: idOf(601),
  on: '2026-05-04',
  criteria: plain.criteria.map((one) => ({ ...one, verdict: 'nothing recorded', evidenceIds: [] })),
  scorecard: scored(['partly', 'meets', 'meets']),
});
const autumn = closedReview({ id: idOf(602), scorecard: scored(['meets', 'partly']) });
const winter = closedReview({ id: idOf(603), on: '2026-11-26', scorecard: scored(['meets', 'partly']) });
const open = (path: string, reviews: readonly Review[]) =>
  renderWithRecord(pages, { path, changes: [...career, ...reviews.map(putReview)] });
const row = (table: string, name: string) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

it('shows what moved between two reviews, and claims nothing where one has no answer', async () => {
  const { container, user } = await open(`/reviews/compare?before=${spring.id}&after=${autumn.id}`, [spring, autumn]);
  expect(await screen.findByText(/^\d moved up, 1 moved down\.$/)).toBeVisible();
  const verdict = autumn.criteria.find(({ evidenceIds }) => evidenceIds.length > 0)?.verdict;
  const [before, after] = row('Criteria', 'Architectural stewardship');
  expect([before, after]).toEqual(['nothing recorded', verdict]);
  expect(screen.getByText('Evidence: 1 new')).toBeVisible();
  expect(row('Criteria', 'Leads multi-team')).toEqual(['nothing recorded', 'nothing recorded', 'same']);
  await screen.findByRole('rowheader', { name: 'Coding and craftsmanship' });
  expect(row('Still Senior?', 'Coding')).toEqual(['partly', 'meets', 'up']);
  expect(row('Still Senior?', 'System design')).toEqual(['meets', 'partly', 'down']);
  expect(row('Still Senior?', 'Debugging')).toEqual(['meets', 'unknown', 'one is open']);
  expect(await axeFindings(container)).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.getByText('the reviews')).toBeVisible();
});

it('begins with the last two, and lets one choose', async () => {
  const { user } = await open('/reviews/compare', [spring, autumn, winter]);
  expect(await screen.findByText('Nothing moved between the two.')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: 'Earlier' }));
  await user.click(await screen.findByRole('option', { name: /4 May 2026/ }));
  expect(await screen.findByText(/moved up/)).toBeVisible();
});

it('compares no criteria across ladders, and says so', async () => {
  const other = closedReview({ id: idOf(604), on: '2026-01-04', ladderId: 'another' });
  await open('/reviews/compare', [other, autumn]);
  expect(await screen.findByText(/pinned to different ladders/)).toBeVisible();
  expect(screen.queryByRole('table', { name: 'Criteria' })).toBeNull();
});

it('needs two', async () => {
  await open('/reviews/compare', [autumn]);
  expect(await screen.findByText(/^It takes two reviews to compare. There is one so far/)).toBeVisible();
});

it('sets what the manager had said by either day beside the verdicts', async () => {
  const [{ criterionId } = { criterionId: '' }] = plain.criteria;
  const said = (statedOn: string, stance: 'not yet' | 'agrees') => ({ criterionId, stance, statedOn, words: '' });
  const plan = createCase(
    {
      ladderId: plain.ladderId,
      targetLevel: 'Staff',
      managerStances: [said('2026-05-02', 'not yet'), said('2026-11-20', 'agrees')],
    },
    { id: idOf(700), now: '2026-11-20T08:00:00.000Z' },
  );
  await renderWithRecord(pages, {
    path: '/reviews/compare',
    changes: [...career, { op: 'put', kind: 'case', record: plan, baseRev: 0 }, ...[spring, autumn].map(putReview)],
  });
  expect(await screen.findByText('manager: not yet')).toBeVisible();
  const [before, after] = row('Criteria', 'Leads multi-team');
  expect(before).toBe('nothing recordedmanager: not yet');
  expect(after).toBe('nothing recordedmanager: agrees');
});
