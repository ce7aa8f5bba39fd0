import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaptureLine } from '../../../../renderer/features/capture/capture-line.tsx';
import { loadFindDates } from '../../../../renderer/hooks/find-dates.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { createPerson } from '../../../../shared/record/new-record.ts';
import type { RecordOptions } from '../../render-with-record.tsx';
import { renderWithRecord } from '../../render-with-record.tsx';

const mara = createPerson({ name: 'Mara' }, { id: randomUUID(), now: '2026-11-01T08:00:00.000Z' });
const withMara: RecordOptions = { changes: [{ op: 'put', kind: 'person', record: mara, baseRev: 0 }] };

async function open(options: RecordOptions = withMara) {
  await loadFindDates();
  const view = await renderWithRecord(<CaptureLine autoFocus />, options);
  const line = await screen.findByRole('combobox', { name: 'What happened' });
  const entries = async () => (await view.services.store.database.rows('entry').toArray()).map((row) => row.record);
  return { ...view, line, entries };
}
const chips = () => within(screen.getByRole('toolbar', { name: 'How it was understood' }));

describe('CaptureLine', () => {
  it('saves a bare sentence with Enter, clears the line and offers Undo', async () => {
    const { user, line, entries } = await open();
    expect(line).toHaveFocus();
    await user.keyboard('Shipped the thing{Enter}');
    await waitFor(async () =>
      expect(await entries()).toMatchObject([{ title: 'Shipped the thing', occurredOn: '2026-11-24' }]),
    );
    await waitFor(() => expect(line).toHaveValue(''));
    expect(useToastStore.getState().toasts).toMatchObject([
      { text: 'Saved “Shipped the thing”', undoId: expect.any(String) as string },
    ]);
  });

  it('saves entry, new person and evidence as one action that one undo takes back', async () => {
    const { user, line, entries, services } = await open();
    await user.type(line, 'Cut p99 from 840 to 310 ms +stewardship @mara @dave yesterday');
    await waitFor(() => expect(chips().getByRole('button', { name: 'date: yesterday' })).toBeVisible());
    expect(chips().getByRole('button', { name: 'criterion: Architectural stewardship' })).toBeVisible();
    expect(chips().getByRole('button', { name: 'person: Dave (new)' })).toBeVisible();
    expect(chips().getByRole('button', { name: 'figure: 840 → 310 ms' })).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(line).toHaveValue(''));
    const [entry] = await entries();
    expect(entry).toMatchObject({ title: 'Cut p99 from 840 to 310 ms', occurredOn: '2026-11-23' });
    expect(entry?.metrics).toMatchObject([{ baseline: '840', result: '310', unit: 'ms' }]);
    expect(entry?.personIds).toHaveLength(2);
    expect(await services.store.database.rows('evidence').count()).toBe(1);
    expect(await services.store.database.rows('person').count()).toBe(2);
    await services.store.undoLast();
    expect(await entries()).toEqual([]);
    expect(await services.store.database.rows('evidence').count()).toBe(0);
    expect(await services.store.database.rows('person').count()).toBe(1);
  });

  it('completes by arrows, Enter and Tab, and Escape leaves the word alone', async () => {
    const { user, line } = await open();
    await user.type(line, 'Wrote it with @ma');
    expect(await screen.findByRole('option', { name: 'Mara' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(line).toHaveValue('Wrote it with @Mara ');
    await user.keyboard('+');
    expect(screen.getAllByRole('option')).toHaveLength(5);
    await user.keyboard('{ArrowDown}{Tab}');
    expect((line as HTMLInputElement).value).toMatch(/^Wrote it with @Mara \+\S+ $/);
    await user.keyboard('+ste');
    expect(screen.getByRole('listbox')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((line as HTMLInputElement).value).toMatch(/\+ste$/);
  });

  it('lets chips be corrected: kind by menu, figure and tag by Delete', async () => {
    const { user, line, entries } = await open();
    await user.type(line, 'Read 30 % of the book #reading');
    await user.click(chips().getByRole('button', { name: 'kind: learning' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'reflection' }));
    await waitFor(() => expect(chips().getByRole('button', { name: 'kind: reflection' })).toBeVisible());
    chips().getByRole('button', { name: 'figure: 30 %' }).focus();
    await user.keyboard('{Delete}');
    expect(chips().queryByRole('button', { name: 'figure: 30 %' })).toBeNull();
    chips().getByRole('button', { name: 'tag: #reading' }).focus();
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(line).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await entries()).toMatchObject([
        { title: 'Read 30 % of the book', kind: 'reflection', metrics: [], tags: [] },
      ]),
    );
  });

  it('keeps the line through a kill and drops the draft once it is saved', async () => {
    const first = await open();
    await first.user.type(first.line, 'Half a thou');
    await waitFor(async () => expect(await first.services.drafts.drafts.count()).toBe(1), { timeout: 3_000 });
    first.unmount();
    const again = await open({ databaseName: first.services.databaseName });
    await waitFor(() => expect(again.line).toHaveValue('Half a thou'));
    await again.user.type(again.line, 'ght{Enter}');
    await waitFor(async () => expect(await again.entries()).toMatchObject([{ title: 'Half a thought' }]));
    await waitFor(async () => expect(await again.services.drafts.drafts.count()).toBe(0));
  });

  it('keeps the text and says why when the journal refuses', async () => {
    const full = 'Not saved: the disk is full. Your text is still here; free some space and try again, or copy it.';
    const { user, line, entries } = await open({
      journal: {
        append: () => Promise.resolve(failed('not-saved', full)),
        readAfter: () => Promise.resolve(ok([])),
        head: () => Promise.resolve(ok({ sequence: 0 })),
      },
    });
    await user.type(line, 'Precious words{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(full));
    expect(line).toHaveValue('Precious words');
    expect(await entries()).toEqual([]);
  });

  it('asks for words when there are only tokens', async () => {
    const { user, line, entries } = await open();
    await user.type(line, '#tag {Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Add a few words about what happened.'));
    expect(await entries()).toEqual([]);
  });

  it('tells two persons of one name apart, and names the one that was chosen', async () => {
    const other = createPerson(
      { name: 'Mara', roles: ['peer'], team: 'Search' },
      { id: randomUUID(), now: '2026-11-02T08:00:00.000Z' },
    );
    const { user, line, entries } = await open({
      changes: [mara, other].map((record) => ({ op: 'put', kind: 'person', record, baseRev: 0 })),
    });
    await user.type(line, 'Paired with @mara');
    const offers = within(await screen.findByRole('listbox', { name: 'Suggestions' }));
    const labels = offers.getAllByRole('option').map(({ textContent }) => textContent);
    expect([...labels].sort()).toEqual(['Mara', 'Mara (peer, Search)']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await chips().findByRole('button', { name: `person: ${labels[1] ?? ''}` })).toBeVisible();
    const chosen = labels[1] === 'Mara' ? mara : other;
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await entries())[0]?.personIds).toEqual([chosen.id]));
  });

  describe('with two persons of one name', () => {
    const manager = createPerson(
      { name: 'Mara Lind', roles: ['manager'] },
      { id: randomUUID(), now: '2026-11-01T08:00:00.000Z' },
    );
    const peer = createPerson(
      { name: 'Mara Lind', roles: ['peer'] },
      { id: randomUUID(), now: '2026-11-02T08:00:00.000Z' },
    );
    const both: RecordOptions = {
      changes: [manager, peer].map((record) => ({ op: 'put', kind: 'person', record, baseRev: 0 })),
    };
    const accept = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) => {
      await user.pointer({ keys: '[MouseLeft]', target: await screen.findByRole('option', { name }) });
    };

    it('names both in one line, and neither stands for the other', async () => {
      const { user, line, entries } = await open(both);
      await user.type(line, 'Had @mara');
      await accept(user, 'Mara Lind (peer)');
      await user.keyboard('review with @mara');
      await accept(user, 'Mara Lind (manager)');
      await user.keyboard('at noon');
      expect(line).toHaveValue('Had @Mara-Lind-2 review with @Mara-Lind-1 at noon');
      expect(chips().getByRole('button', { name: 'person: Mara Lind (peer)' })).toBeVisible();
      expect(chips().getByRole('button', { name: 'person: Mara Lind (manager)' })).toBeVisible();
      await user.keyboard('{Enter}');
      await waitFor(async () =>
        expect(await entries()).toMatchObject([
          { title: 'Had Mara-Lind review with Mara-Lind at noon', personIds: [peer.id, manager.id] },
        ]),
      );
    });

    it('corrects one by the menu of its chip, and a later choice of the other leaves it alone', async () => {
      const { user, line, entries } = await open(both);
      await user.type(line, 'Had @mara');
      await accept(user, 'Mara Lind (peer)');
      await user.click(chips().getByRole('button', { name: 'person: Mara Lind (peer)' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Mara Lind (manager)' }));
      await waitFor(() => expect(line).toHaveValue('Had @Mara-Lind-1 '));
      await user.type(line, 'review with @mara');
      await accept(user, 'Mara Lind (peer)');
      await user.type(line, 'at noon{Enter}');
      await waitFor(async () => expect((await entries())[0]?.personIds).toEqual([manager.id, peer.id]));
    });

    it('makes somebody new of that name from the menu', async () => {
      const { user, line } = await open(both);
      await user.type(line, 'Had @mara');
      await accept(user, 'Mara Lind (peer)');
      await user.click(chips().getByRole('button', { name: 'person: Mara Lind (peer)' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Somebody new: Mara Lind' }));
      expect(await chips().findByRole('button', { name: 'person: Mara Lind (new)' })).toBeVisible();
    });

    it('keeps the word of the line where a name cannot stand behind the sign', async () => {
      const firm = createPerson({ name: '3D Mara' }, { id: randomUUID(), now: '2026-11-03T08:00:00.000Z' });
      const { user, line } = await open({
        changes: [manager, firm].map((record) => ({ op: 'put', kind: 'person', record, baseRev: 0 })),
      });
      await user.type(line, 'Had @mar a visit');
      await user.click(chips().getByRole('button', { name: 'person: Mar (new)' }));
      await user.click(await screen.findByRole('menuitem', { name: '3D Mara' }));
      expect(await chips().findByRole('button', { name: 'person: 3D Mara' })).toBeVisible();
      expect(line).toHaveValue('Had @mar a visit');
    });
  });
});
