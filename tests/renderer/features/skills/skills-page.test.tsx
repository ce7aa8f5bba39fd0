import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listRatings } from '../../../../renderer/db/queries/growth-queries.ts';
import { SkillsPage } from '../../../../renderer/features/skills/skills-page.tsx';
import type { Services } from '../../../../renderer/hooks/services.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { born } from '../../../../shared/record/born.ts';
import { createEntry, createPerson } from '../../../../shared/record/new-record.ts';
import type { Rating } from '../../../../shared/skills/rating.ts';
import { axeFindings } from '../../axe-findings.ts';

const now = '2026-10-01T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f2f${String(last).padStart(2, '0')}`;
const mara = createPerson({ name: 'Mara', roles: ['mentor'] }, { id: idOf(1), now });
const entry = createEntry({ title: 'Moved checkout to Kubernetes', occurredOn: '2026-10-21' }, { id: idOf(2), now });
const rated = (n: number, fields: Partial<Rating>): Rating => ({
  ...born({ id: idOf(n), now }),
  skillKind: 'technical',
  skillId: 'api-design',
  step: 'alone',
  rater: 'self',
  personId: null,
  ladderVersion: 'draft 0',
  ratedOn: '2026-10-01',
  note: '',
  entryIds: [],
  ...fields,
});
const people: Change[] = [
  { op: 'put', kind: 'person', record: mara, baseRev: 0 },
  { op: 'put', kind: 'entry', record: entry, baseRev: 0 },
];
const put = (...ratings: Rating[]): Change[] => [
  ...people,
  ...ratings.map((record): Change => ({ op: 'put', kind: 'rating', record, baseRev: 0 })),
];
const pages = (
  <Routes>
    <Route path="/skills/:skillKey?" element={<SkillsPage />} />
  </Routes>
);
const open = (path = '/skills', options: Parameters<typeof renderWithRecord>[1] = {}) =>
  renderWithRecord(pages, { path, changes: people, ...options });
const ratingsIn = async ({ store }: Pick<Services, 'store'>): Promise<Rating[]> =>
  (await listRatings(store.database)).map(({ record }) => record);
const list = () => screen.findByRole('listbox', { name: 'Skills' });
/** By label and not by role: asking for a role computes the names of everything on the page. */
const radio = (name: string) => screen.getByLabelText(name, { selector: '[role="radio"]' });
const lastToast = () => useToastStore.getState().toasts.at(-1);

describe('SkillsPage', () => {
  it('rates the chosen row by a digit as myself: one record, seen at once, undone by the toast', async () => {
    const { user, services, container } = await open();
    const rows = await list();
    expect(within(rows).getAllByText(/not rated · critical/)[0]).toBeVisible();
    rows.focus();
    await user.keyboard('jj3');
    expect(await within(rows).findByText('Alone · critical')).toBeVisible();
    await waitFor(async () =>
      expect(await ratingsIn(services)).toMatchObject([
        {
          skillKind: 'technical',
          skillId: 'software-design',
          step: 'alone',
          rater: 'self',
          personId: null,
          ratedOn: '2026-11-24',
          ladderVersion: 'draft 0',
        },
      ]),
    );
    expect(screen.getByText(/You do it from start to end/).closest('button')).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(lastToast()?.text).toBe('Rated “Software design fundamentals”: Alone'));
    expect(await axeFindings(container)).toEqual([]);
    await services.store.undo(lastToast()?.undoId ?? '');
    await waitFor(() => expect(within(rows).queryByText('Alone · critical')).toBeNull());
  });

  it('lets history only grow: a changed mind stands beside what was said, the same again is not written twice', async () => {
    const { user, services } = await open('/skills/technical:api-design', { changes: put(rated(3, {})) });
    const rows = await list();
    rows.focus();
    await user.keyboard('4');
    await waitFor(async () => expect(await ratingsIn(services)).toHaveLength(2));
    const history = screen.getByRole('list', { name: 'Ratings, newest first' });
    await waitFor(() => expect(within(history).getAllByRole('listitem')).toHaveLength(2));
    await user.keyboard('4');
    await waitFor(() => expect(lastToast()?.text).toBe('This is what the newest rating says already.'));
    const ratings = await ratingsIn(services);
    expect(ratings).toHaveLength(2);
    expect(ratings[0]).toEqual(rated(3, {}));
    expect(screen.getByText(/Self from Alone \(1 October 2026\) to Others learn from me/)).toBeVisible();
  });

  it('takes note and evidence along with the next rating; a digit in the note is a letter', async () => {
    const { user, services } = await open('/skills/technical:api-design', { changes: put(rated(3, {})) });
    await user.click(await screen.findByText('Note and evidence'));
    await user.type(screen.getByLabelText('Note'), 'Wrote 2 guides');
    await user.click(screen.getByLabelText('Evidence'));
    await user.click(await screen.findByText(entry.title));
    await user.keyboard('{Escape}');
    expect(await ratingsIn(services)).toHaveLength(1);
    await user.click(screen.getByText('Rate “Alone” with this note'));
    await waitFor(async () =>
      expect((await ratingsIn(services)).at(-1)).toMatchObject({
        step: 'alone',
        note: 'Wrote 2 guides',
        entryIds: [entry.id],
      }),
    );
    expect(await screen.findByText(entry.title, { selector: 'a' })).toBeVisible();
    await waitFor(async () => expect(await services.drafts.drafts.count()).toBe(0));
  });

  it('keeps a note that no rating took along', async () => {
    const first = await open('/skills/technical:api-design');
    await first.user.click(await screen.findByText('Note and evidence'));
    await first.user.type(screen.getByLabelText('Note'), 'Half a thought');
    first.unmount();
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1));
    await open('/skills/technical:api-design', { changes: [], databaseName: first.services.databaseName });
    expect(await screen.findByDisplayValue('Half a thought')).toBeVisible();
  });

  it('hides my own rating from a mentor until theirs is in, then says the gap', async () => {
    const { user, services, container } = await open('/skills/technical:api-design', { changes: put(rated(3, {})) });
    const rows = await list();
    await user.click(radio('Mentor'));
    await user.click(screen.getByLabelText('Which mentor'));
    await user.click(await screen.findByText('Mara'));
    expect(screen.getByText('Where does Mara see you?')).toBeVisible();
    expect(screen.getByText('hidden')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Ratings, newest first' })).toBeNull();
    expect(within(rows).queryByText(/self alone/)).toBeNull();
    rows.focus();
    await user.keyboard('4');
    await waitFor(() =>
      expect(lastToast()?.text).toBe('Mara rated “API design and integration”: Others learn from me'),
    );
    expect((await ratingsIn(services)).at(-1)).toMatchObject({ rater: 'mentor', personId: mara.id });
    expect(await screen.findByText('1 step higher')).toBeVisible();
    expect(screen.queryByText('hidden')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('refuses a skill that the ladder lacks with words, and keeps what was said about it', async () => {
    const { user, services } = await open('/skills/technical:cobol-wizardry', {
      changes: put(rated(3, { skillId: 'cobol-wizardry', note: 'Twenty years' })),
    });
    expect(await screen.findByText(/This ladder has no skill “cobol wizardry”/)).toBeVisible();
    expect(screen.getByText('Twenty years')).toBeVisible();
    (await list()).focus();
    await user.keyboard('2');
    await waitFor(() =>
      expect(lastToast()).toMatchObject({
        tone: 'bad',
        text: 'This ladder has no technical skill “cobol-wizardry”. Nothing was recorded.',
      }),
    );
    expect(await ratingsIn(services)).toHaveLength(1);
  });

  it('does not trust an address that names nothing', async () => {
    await open('/skills/%3Cscript%3E');
    expect(await screen.findByText(/This ladder has no skill “<script>”/)).toBeVisible();
  });

  it('shows the slices: not rated, stale in words, gap; a row stays while it is rated', async () => {
    const { user } = await open('/skills', {
      changes: put(
        rated(3, { ratedOn: '2026-03-02' }),
        rated(4, { skillId: 'programming' }),
        rated(5, { skillId: 'programming', rater: 'manager', step: 'with-help' }),
      ),
    });
    const rows = await list();
    const names = () =>
      within(rows)
        .getAllByRole('option')
        .map((row) => row.textContent);
    await user.click(radio('Stale'));
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toContain('API design and integrationAlone · stale, 9 months old · critical');
    await user.click(radio('Gap'));
    await waitFor(() => expect(names()[0]).toContain('Programming'));
    await user.click(radio('Not rated'));
    await waitFor(() => expect(names()[0]).toContain('Software design'));
    rows.focus();
    await user.keyboard('j1');
    await waitFor(() => expect(names()[0]).toContain('Software design fundamentalsLearning'));
    await user.keyboard('j');
    await waitFor(() => expect(names()[0]).toContain('Data modelling'));
  });

  it('folds the tools away, and says when one was used last by the entry that names it', async () => {
    const { user } = await open('/skills/tool:orchestration');
    const link = await screen.findByText(entry.title, { selector: 'a' });
    expect(link).toHaveAttribute('href', `#/journal/${entry.id}`);
    expect(screen.getByText(/21 October 2026: Kubernetes stands in/)).toBeVisible();
    const fold = screen.getByRole('button', { name: 'Tools: 0 of 30 rated' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    await waitFor(() => expect(fold).toHaveAttribute('aria-expanded', 'false'));
    expect(within(await list()).getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '35');
  });

  it('draws all raters and says the same in words and as a table, by keys', async () => {
    const { user, container } = await open('/skills?view=plot', {
      changes: put(rated(3, {}), rated(4, { rater: 'mentor', step: 'others-learn' })),
    });
    const words = 'API design and integration: self alone, mentor others learn from me; mentor 1 step higher';
    const row = (await screen.findByText((_, element) => element?.textContent === words)).closest('a')!;
    expect(row).toHaveAttribute('href', '#/skills/technical:api-design');
    expect(container.querySelectorAll('a[href^="#/skills/"]')).toHaveLength(35);
    row.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('href', '#/skills/technical:data-modelling');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(radio('Table'));
    const cells = within((await screen.findByText('API design and integration')).closest('tr') as HTMLElement);
    expect(cells.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'Alone',
      'Others learn from me',
      'not rated',
      'mentor 1 step higher',
    ]);
    // A group is said once, above its skills, as in the list and in the plot.
    const groups = screen.getAllByRole('rowheader').filter((header) => header.getAttribute('scope') === 'rowgroup');
    const [first] = groups.map((header) => header.textContent);
    expect(first).toBe('Must have, expected at Senior level');
    expect(screen.getAllByText(/Must have, expected at Senior level/)).toHaveLength(1);
    expect(cells.getByRole('rowheader')).toHaveTextContent(/^API design and integrationcritical$/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes away again what the disk refused, and says so', async () => {
    const { user, services } = await open('/skills/technical:api-design', {
      changes: [],
      journal: {
        append: () => Promise.resolve(failed('not-saved', 'Not saved: the disk is full.')),
        readAfter: () => Promise.resolve(ok([])),
        head: () => Promise.resolve(ok({ sequence: 0 })),
      },
    });
    const rows = await list();
    rows.focus();
    await user.keyboard('3');
    await waitFor(() => expect(lastToast()).toMatchObject({ tone: 'bad', text: 'Not saved: the disk is full.' }));
    await waitFor(() => expect(within(rows).queryByText(/Alone/)).toBeNull());
    expect(await ratingsIn(services)).toEqual([]);
  });
});
