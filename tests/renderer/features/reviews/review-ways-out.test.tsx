import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { ReviewPrintPage } from '../../../../renderer/features/reviews/review-print-page.tsx';
import { ReviewsPage } from '../../../../renderer/features/reviews/reviews-page.tsx';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import type { Review } from '../../../../shared/reviews/review.ts';
import { evidence, openReview } from '../../../shared/reviews/a-review.ts';
import { axeFindings } from '../../axe-findings.ts';
import { career, mara, putReview, sam, secretEvidence } from './review-records.ts';

const pages = (
  <Routes>
    <Route path="/reviews/:reviewId?" element={<ReviewsPage />} />
    <Route path="/reviews/:reviewId/print" element={<ReviewPrintPage />} />
  </Routes>
);
const begun = openReview();
const review: Review = {
  ...begun,
  raters: [
    { kind: 'self', personId: null, name: 'Kim' },
    { kind: 'mentor', personId: sam.id, name: sam.name },
    { kind: 'manager', personId: mara.id, name: mara.name },
  ],
  criteria: begun.criteria.map((one) =>
    one.criterionId === evidence.criterionId
      ? { ...one, evidenceIds: [evidence.id, secretEvidence.id], words: 'Jonas Vale profits' }
      : one,
  ),
  selfCheck: begun.selfCheck.map((row) => ({ ...row, answer: 'yes', words: 'CANARY-self-check' })),
};
const changes = [...career, putReview(review)];

/** A bridge that keeps whatever is asked of it. */
function keeping() {
  const left: string[] = [];
  const ask = (channel: string, request: unknown) => {
    left.push(`${channel} ${JSON.stringify(request)}`);
    return Promise.resolve(ok(channel.startsWith('export') ? { outcome: 'saved', fileName: 'Review.pdf' } : null));
  };
  return { left, bridge: { ask } as unknown as Partial<Bridge> };
}

/** Names what may be named, counts the rest, and has no word of what is only mine, nor of a mentee's name. */
function expectSafe(text: string): void {
  expect(text).toContain('Review of 24 November 2026');
  expect(text).not.toMatch(/CANARY/);
  expect(text).not.toMatch(/Jonas|Vale/);
  expect(text).toContain('mentee profits');
}

it('copies as rich text by C, and either form for either reader from the menu, without what is private', async () => {
  const { left, bridge } = keeping();
  const { user } = await renderWithRecord(pages, { path: `/reviews/${review.id}`, changes, bridge });
  await screen.findByText('CANARY-secret');
  await waitFor(async () => {
    await user.keyboard('c');
    expect(left).not.toEqual([]);
  });
  const lines = ['Rich text, for Sam', 'Markdown, for Sam', 'Rich text, for anybody', 'Markdown, for anybody'];
  for (const line of lines) {
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${line}`) }));
  }
  expect(left.length).toBeGreaterThanOrEqual(5);
  for (const request of left) expectSafe(request);
  const [rich = ''] = left;
  expect(rich).toContain('<h1>Review of 24 November 2026</h1>');
  const forInside = left.at(-1) ?? '';
  expect(forInside).toContain('Gateway contract');
  expect(forInside).toContain('1 more entry is not shown here.');
});

it('is printed for a reader, page by page; Esc goes back', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user, container } = await renderWithRecord(pages, { path: `/reviews/${review.id}/print`, changes });
  expect(await screen.findByRole('heading', { level: 1, name: 'Review of 24 November 2026' })).toBeVisible();
  await screen.findByText(/Gateway contract/);
  expectSafe(container.textContent);
  expect(await axeFindings(container)).toEqual([]);
  await user.click(screen.getByRole('combobox', { name: 'Readers' }));
  await user.click(await screen.findByRole('option', { name: 'For anybody inside the company' }));
  expectSafe(container.textContent);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(1);
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Agreements' })).toBeVisible();
});

it('becomes a PDF on the desktop: a document of its own that loads nothing and runs nothing', async () => {
  const { left, bridge } = keeping();
  const hostile = {
    ...review,
    agreements: [{ id: begun.id, words: '<img src=x onerror=alert(1)>', dueOn: null, goalId: null }],
  };
  const { user } = await renderWithRecord(pages, {
    path: `/reviews/${review.id}/print`,
    changes: [...career, putReview(hostile)],
    bridge,
    platform: 'linux',
  });
  await screen.findByText(/Gateway contract/);
  await user.click(screen.getByRole('button', { name: 'PDF…' }));
  await waitFor(() => expect(left).toHaveLength(1));
  const [request = ''] = left;
  expectSafe(request);
  const { html } = JSON.parse(request.slice(request.indexOf('{'))) as { html: string };
  const paper = new DOMParser().parseFromString(html, 'text/html');
  expect(paper.querySelectorAll('img, script, link, a').length).toBe(0);
  expect(paper.body.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('says so when there is no such review', async () => {
  await renderWithRecord(pages, { path: '/reviews/nobody/print', changes: career });
  expect(await screen.findByText(/This review is not here/)).toBeVisible();
});
