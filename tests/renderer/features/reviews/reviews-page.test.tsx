import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listReviews } from '../../../../renderer/db/queries/growth-queries.ts';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { ReviewsPage } from '../../../../renderer/features/reviews/reviews-page.tsx';
import evaluation from '../../../../resources/catalogue/evaluation.json' with { type: 'json' };
import selfCheck from '../../../../resources/catalogue/self-check.json' with { type: 'json' };
import { createCase } from '../../../../shared/record/new-record.ts';
import { idOf } from '../../../shared/readiness/record-builders.ts';
import { closedReview, entry, evidence, openReview } from '../../../shared/reviews/a-review.ts';
import { axeFindings } from '../../axe-findings.ts';
import { career, mara, putReview, sam, secretEvidence } from './review-records.ts';

const pages = (
  <Routes>
    <Route path="/reviews/:reviewId?" element={<ReviewsPage />} />
  </Routes>
);
const review = openReview();
const open = (path = `/reviews/${review.id}`, options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(pages, { path, changes: [...career, putReview(review)], ...options });
type Opened = Awaited<ReturnType<typeof open>>;
const saved = async ({ services }: Opened) =>
  (await findRecord(services.store.database, 'review', review.id))?.record ?? null;
const radios = (name: string) => within(screen.getByRole('radiogroup', { name }));

const [judged] = review.criteria;
const plan = createCase(
  {
    ladderId: review.ladderId,
    targetLevel: 'Staff',
    managerStances: [
      { criterionId: judged?.criterionId ?? '', stance: 'not yet', statedOn: '2026-11-03', words: 'Two quarters more' },
    ],
  },
  { id: idOf(700), now: '2026-11-20T08:00:00.000Z' },
);

describe('what the manager said', () => {
  it.each([
    ['open', review],
    ['closed', closedReview()],
  ])('stands beside each criterion of a review that is %s, from the case, with its day', async (_, shown) => {
    const { container } = await open(`/reviews/${shown.id}`, {
      changes: [...career, putReview(shown), { op: 'put', kind: 'case', record: plan, baseRev: 0 }],
    });
    const row = within((await screen.findByText('Manager: not yet')).closest('li') as HTMLElement);
    expect(row.getByRole('heading', { name: /^Leads multi-team/ })).toBeVisible();
    expect(row.getByText('“Two quarters more”')).toBeVisible();
    expect(row.getByText('3 November 2026')).toBeVisible();
    expect(screen.getAllByText(/^Manager: /)).toHaveLength(1);
    expect(screen.getByText(/It is not frozen with it, and copies leave it out/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('beginning a review', () => {
  it('teaches the first step while there is none, and asks for day and people by N', async () => {
    const { user, services, container } = await open('/reviews', { changes: career });
    expect(await screen.findByText(/No reviews yet/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard('n');
    const dialog = within(await screen.findByRole('dialog', { name: 'Begin a check-in' }));
    expect(dialog.getByText(/Pinned to .*, version draft 0/)).toBeVisible();
    await user.click(dialog.getByRole('combobox', { name: 'Mentor' }));
    await user.click(await screen.findByRole('option', { name: /Sam Ito/ }));
    await user.keyboard('{Escape}');
    await user.click(dialog.getByRole('combobox', { name: 'Manager' }));
    await user.click(await screen.findByRole('option', { name: /Mara Lind/ }));
    await user.keyboard('{Escape}');
    await user.click(dialog.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('heading', { name: 'Review of 24 November 2026' })).toBeVisible();
    const [begun] = await listReviews(services.store.database);
    expect(begun?.record).toMatchObject({
      on: '2026-11-24',
      ladderId: services.ladder.id,
      ladderVersion: services.ladder.version,
      closedAt: null,
      raters: [
        { kind: 'self', personId: null },
        { kind: 'mentor', personId: sam.id, name: 'Sam Ito' },
        { kind: 'manager', personId: mara.id, name: 'Mara Lind' },
      ],
    });
    const judged = begun?.record.criteria.find((one) => one.criterionId === evidence.criterionId);
    expect(new Set(judged?.evidenceIds)).toEqual(new Set([evidence.id, secretEvidence.id]));
  });

  it('of an earlier day takes the verdicts of that day', async () => {
    const { user, services } = await open('/reviews/new', { changes: career });
    const day = await screen.findByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2026-10-01{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Begin' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { name: 'Review of 1 October 2026' });
    const [begun] = await listReviews(services.store.database);
    expect(begun?.record.criteria.flatMap(({ evidenceIds }) => evidenceIds)).toEqual([]);
  });

  it('cancelled by Esc leaves nothing behind', async () => {
    const { user, services } = await open('/reviews/new', { changes: career });
    await screen.findByRole('dialog', { name: 'Begin a check-in' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await listReviews(services.store.database)).toEqual([]);
  });
});

describe('an open review', () => {
  it('shows each criterion with its evidence, which opens its entry; the baseline stays folded', async () => {
    const { container, services } = await open();
    const list = within(await screen.findByRole('list', { name: 'Evidence of Architectural stewardship' }));
    expect(list.getByRole('link', { name: /Gateway contract/ })).toHaveAttribute('href', `#/journal/${entry.id}`);
    for (const { short } of services.ladder.criteria)
      expect(screen.getByRole('heading', { name: short })).toBeVisible();
    expect(screen.getByRole('button', { name: /baseline: a floor, not shown as gaps/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('saves words by itself, each under its criterion', async () => {
    const opened = await open();
    await opened.user.type(await screen.findByLabelText('Words on Architectural stewardship'), 'Owns the contract');
    await opened.user.tab();
    await waitFor(async () =>
      expect((await saved(opened))?.criteria.filter(({ words }) => words !== '')).toMatchObject([
        { criterionId: evidence.criterionId, words: 'Owns the contract' },
      ]),
    );
    expect(await screen.findByText('saved 09:00')).toBeVisible();
  });

  it('is answered by keys: J to the next question, a digit for the answer, 0 to take it back', async () => {
    const opened = await open();
    const [first = '', second = ''] = evaluation.dimensions.map(({ name }) => name);
    await screen.findByRole('radiogroup', { name: first });
    await opened.user.keyboard('j1j2');
    expect(radios(first).getByRole('radio', { name: 'meets' })).toBeChecked();
    expect(radios(second).getByRole('radio', { name: 'partly' })).toBeChecked();
    await waitFor(async () =>
      expect((await saved(opened))?.scorecard.slice(0, 3).map(({ answer }) => answer)).toEqual([
        'meets',
        'partly',
        'unknown',
      ]),
    );
    await opened.user.keyboard('k0');
    await waitFor(async () => expect((await saved(opened))?.scorecard[0]?.answer).toBe('unknown'));
    expect(screen.queryByLabelText(`Words on ${first}`)).toBeNull();
  });

  it('never answers a question while somebody types a digit', async () => {
    const opened = await open();
    const [first = ''] = evaluation.dimensions.map(({ name }) => name);
    await screen.findByRole('radiogroup', { name: first });
    await opened.user.keyboard('j1');
    await opened.user.type(await screen.findByLabelText(`Words on ${first}`), '3 of 4');
    await opened.user.tab();
    await waitFor(async () =>
      expect((await saved(opened))?.scorecard[0]).toMatchObject({ answer: 'meets', words: '3 of 4' }),
    );
  });

  it('has every question of the self-check and every line to read, folded', async () => {
    const opened = await open();
    await screen.findByRole('heading', { name: 'Self-check' });
    const folded = [
      ...selfCheck.groups.map(({ title }) => title),
      'Strong signals',
      'Weak signals',
      'Red flags',
      'How',
    ];
    for (const button of screen.getAllByRole('button', { expanded: false }))
      if (folded.some((title) => button.textContent.startsWith(title))) await opened.user.click(button);
    const shown = opened.container.textContent;
    const asked = screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-label'));
    expect(asked).toEqual(expect.arrayContaining(selfCheck.rows.map(({ name }) => name)));
    expect(asked).toHaveLength(selfCheck.rows.length + evaluation.dimensions.length);
    const lines = [
      ...selfCheck.rows.flatMap(({ text, ask }) => [text, ask]),
      ...evaluation.signals.map(({ text }) => text),
      ...evaluation.areas.map(({ looksAt }) => looksAt),
      ...evaluation.exercises.map(({ task }) => task),
      ...evaluation.dimensions.flatMap(({ meets, methods }) => [meets, ...methods]),
    ];
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);

    await opened.user.click(radios('Hero mode').getByRole('radio', { name: 'sometimes' }));
    await waitFor(async () =>
      expect((await saved(opened))?.selfCheck.filter(({ answer }) => answer !== null)).toEqual([
        { rowId: 'hero-mode', answer: 'sometimes', words: '' },
      ]),
    );
  });

  it('offers what readiness says now, and keeps the words', async () => {
    const stale = openReview({
      criteria: review.criteria.map((one) => ({ ...one, evidenceIds: [], words: `On ${one.criterionId}` })),
    });
    const opened = await open(undefined, { changes: [...career, putReview(stale)] });
    await opened.user.click(await screen.findByRole('button', { name: /Readiness has moved/ }));
    await waitFor(async () => {
      const judged = (await saved(opened))?.criteria.find((one) => one.criterionId === evidence.criterionId);
      expect(judged?.evidenceIds).toHaveLength(2);
      expect(judged?.words).toBe(`On ${evidence.criterionId}`);
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Readiness has moved/ })).toBeNull());
  });
});
