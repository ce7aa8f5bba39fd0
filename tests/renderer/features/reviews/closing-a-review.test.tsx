import { randomUUID } from 'node:crypto';
import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { JournalPort } from '../../../../renderer/db/journal-port.ts';
import { listGoals } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { ReviewsPage } from '../../../../renderer/features/reviews/reviews-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { hashInWords, isUntouched, reviewHash } from '../../../../shared/reviews/review-hash.ts';
import { agreement, closedReview, openReview } from '../../../shared/reviews/a-review.ts';
import { axeFindings } from '../../axe-findings.ts';
import { career, putReview } from './review-records.ts';

const pages = (
  <Routes>
    <Route path="/reviews/:reviewId?" element={<ReviewsPage />} />
  </Routes>
);
const review = openReview();
const path = `/reviews/${review.id}`;
const open = (options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(pages, { path, changes: [...career, putReview(review)], ...options });
type Opened = Awaited<ReturnType<typeof open>>;
const saved = async ({ services }: Opened) => (await findRecord(services.store.database, 'review', review.id))!.record;

async function close({ user }: Opened): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Close the review…' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Close the review of 24 November 2026?' }));
  expect(dialog.getByText(/It freezes/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Close and freeze' }));
}

describe('closing', () => {
  it('freezes what was typed to the last letter, and leaves no field', async () => {
    const opened = await open();
    await opened.user.type(await screen.findByLabelText('Words on Architectural stewardship'), 'Solid');
    await close(opened);
    const hash = await screen.findByLabelText('Content hash');
    const record = await saved(opened);
    expect(record.closedAt).not.toBeNull();
    expect(record.criteria.map(({ words }) => words).filter(Boolean)).toEqual(['Solid']);
    expect(isUntouched(record)).toBe(true);
    expect(hash).toHaveTextContent(hashInWords(reviewHash(record)));
    expect(screen.getByText('matches its content')).toBeVisible();
    expect(screen.getByText('Solid')).toBeVisible();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Close the review…' })).toBeNull();
    expect(await axeFindings(opened.container)).toEqual([]);
  });

  it('is refused while something is not saved; the text stays', async () => {
    let isFull = false;
    let sequence = 0;
    const journal: JournalPort = {
      append: () =>
        Promise.resolve(isFull ? failed('disk-full', 'The disk is full.') : ok({ sequence: (sequence += 1) })),
      readAfter: () => Promise.resolve(ok([])),
      head: () => Promise.resolve(ok({ sequence })),
    };
    const opened = await open({ journal });
    const words = await screen.findByLabelText('Words on Architectural stewardship');
    isFull = true;
    await opened.user.type(words, 'Solid');
    await close(opened);
    await waitFor(() =>
      expect(useToastStore.getState().toasts.map(({ text }) => text)).toContainEqual(
        expect.stringMatching(/^Not closed: something in it is not saved yet/),
      ),
    );
    expect(words).toHaveValue('Solid');
    expect((await saved(opened)).closedAt).toBeNull();
  });

  it('holds at the door, whatever comes; an undo opens it again and is recorded itself', async () => {
    const opened = await open();
    const { store } = opened.services;
    await close(opened);
    await screen.findByLabelText('Content hash');
    const stored = (await findRecord(store.database, 'review', review.id))!;
    const tampered = { ...stored.record, scorecard: stored.record.scorecard.slice(1) };
    const change: Change = { op: 'put', kind: 'review', record: tampered, baseRev: stored.rev };
    const at = opened.services.now();
    const result = await store.commit({ id: randomUUID(), at, label: 'Tamper', session: null, changes: [change] });
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringMatching(/closed on .* stays as it is/) as string,
    });
    expect(await saved(opened)).toEqual(stored.record);
    await store.undoLast();
    expect(await screen.findByRole('button', { name: 'Close the review…' })).toBeVisible();
  });

  it('says so when a closed review does not match its hash', async () => {
    const closed = closedReview();
    const opened = await open({ changes: [...career, putReview(closed)] });
    await screen.findByText('matches its content');
    const rows = opened.services.store.database.rows('review');
    const row = (await rows.get(closed.id))!;
    await rows.put({ ...row, record: { ...closed, on: '2026-11-23' } });
    expect(await screen.findByText(/does not match/)).toBeVisible();
  });
});

describe('agreements', () => {
  it('are written in the line at the end, which keeps the focus, and vanish when they are emptied', async () => {
    const opened = await open();
    await opened.user.type(await screen.findByLabelText('New agreement'), 'Write the RFC');
    const field = screen.getByLabelText('Agreement');
    expect(field).toHaveFocus();
    await opened.user.tab();
    await opened.user.keyboard('2027-01-15');
    await opened.user.tab();
    await waitFor(async () =>
      expect((await saved(opened)).agreements).toMatchObject([
        { words: 'Write the RFC', dueOn: '2027-01-15', goalId: null },
      ]),
    );
    await opened.user.clear(screen.getByLabelText('Agreement'));
    await opened.user.tab();
    await waitFor(async () => expect((await saved(opened)).agreements).toEqual([]));
    expect(screen.queryByText('draft kept')).toBeNull();
  });

  it('become goals in one change set with the open review; undone together', async () => {
    const opened = await open({ changes: [...career, putReview(openReview({ agreements: [agreement] }))] });
    const { store } = opened.services;
    await opened.user.click(await screen.findByRole('button', { name: /^Make it a goal/ }));
    const link = await screen.findByRole('link', { name: /Goal, active/ });
    const [goal] = await listGoals(store.database);
    expect(goal?.record).toMatchObject({
      outcome: agreement.words,
      targetOn: agreement.dueOn,
      origin: { kind: 'review', reviewId: review.id },
    });
    expect(link).toHaveAttribute('href', `#/goals/${goal?.record.id ?? ''}`);
    expect((await saved(opened)).agreements[0]?.goalId).toBe(goal?.record.id);
    await store.undoLast();
    expect(await screen.findByRole('button', { name: /^Make it a goal/ })).toBeVisible();
    expect(await listGoals(store.database)).toEqual([]);
    expect((await saved(opened)).agreements[0]?.goalId).toBeNull();
  });

  it('become goals after closing too: once, without a change of the review, and back out of the bin', async () => {
    const closed = closedReview({ agreements: [agreement] });
    const opened = await open({ changes: [...career, putReview(closed)] });
    const { database } = opened.services.store;
    await opened.user.click(await screen.findByRole('button', { name: /^Make it a goal/ }));
    await screen.findByRole('link', { name: /Goal, active/ });
    expect(await saved(opened)).toEqual(closed);
    const goal = (await findRecord(database, 'goal', agreement.id))!;
    await opened.services.store.commit({
      id: randomUUID(),
      at: opened.services.now(),
      label: 'Bin',
      session: null,
      changes: [
        { op: 'put', kind: 'goal', baseRev: goal.rev, record: { ...goal.record, deletedAt: opened.services.now() } },
      ],
    });
    await opened.user.click(await screen.findByRole('button', { name: /^Make it a goal/ }));
    await screen.findByRole('link', { name: /Goal, active/ });
    expect(await listGoals(database)).toHaveLength(1);
  });
});
