import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import { findRecord } from '../../../../renderer/db/stored.ts';
import { PacketsPage } from '../../../../renderer/features/packets/packets-page.tsx';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import ladder from '../../../../resources/ladders/senior-to-staff.json';
import type { Change } from '../../../../shared/change/change-set.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { axeFindings } from '../../axe-findings.ts';
import { entryOf, evidenceOf, idOf, projectOf } from '../../../shared/packet/packet-fixture.ts';

const [first, second] = ladder.criteria;
const link = (number: number, entryId: string, criterionId: string) =>
  evidenceOf(number, entryId, {
    ladderId: ladder.id,
    criterionId,
    confirmations: [{ personId: null, name: 'Mara Lindt', confirmedOn: '2026-10-01', how: '' }],
  });
const checkout = projectOf(10, { name: 'Checkout', problem: 'Payments timed out.' });
const latency = entryOf(20, {
  title: 'Cut p99 of checkout',
  occurredOn: '2026-06-02',
  result: 'It fell to 310 ms.',
  myRole: 'Lead',
  projectId: checkout.id,
});
const review = entryOf(21, { title: 'Architecture review', occurredOn: '2026-09-03', result: 'Three teams use it.' });
const secret = entryOf(22, {
  title: 'A private gain',
  occurredOn: '2026-08-01',
  result: 'SECRET',
  audience: { kind: 'me' },
});
const put = (kind: string, record: object) => ({ op: 'put', kind, record, baseRev: 0 }) as unknown as Change;
const changes = [
  put('project', checkout),
  ...[latency, review, secret].map((entry) => put('entry', entry)),
  put('evidence', link(40, latency.id, first!.id)),
  put('evidence', link(41, review.id, first!.id)),
  put('evidence', link(42, secret.id, second!.id)),
];
const page = (
  <Routes>
    <Route path="/packets/:packetId?" element={<PacketsPage />} />
  </Routes>
);

/** A bridge that answers like the desktop and remembers what it was asked. */
function recordingBridge(outcome: 'saved' | 'cancelled' = 'saved') {
  const asked: [string, Record<string, string>][] = [];
  const ask = vi.fn((channel: string, request: Record<string, string>) => {
    asked.push([channel, request]);
    return Promise.resolve(ok(channel.startsWith('export') ? { outcome, fileName: 'packet.file' } : null));
  });
  return { asked, bridge: { ask: ask as unknown as Bridge['ask'] } };
}

async function openNewPacket(options: Parameters<typeof renderWithRecord>[1] = {}) {
  const view = await renderWithRecord(page, { path: '/packets', changes, ...options });
  view.services.info.platform = 'linux';
  await waitFor(() => expect(screen.getByRole('button', { name: /New packet/ })).toBeEnabled());
  await view.user.click(screen.getByRole('button', { name: /New packet/ }));
  await screen.findByText('Summary', { selector: 'h2' });
  return view;
}
const toasts = () => useToastStore.getState().toasts.map((toast) => toast.text);
// Roles are looked up where they are the point; elsewhere by text and label, which is many times faster in jsdom.
const section = (name: string) => screen.getByText(name, { selector: 'h2' }).closest('section')!;
const toolOf = (name: string, label: string) => within(section(name)).getByLabelText(label);
const onlyPacket = async ({ services }: Awaited<ReturnType<typeof openNewPacket>>) =>
  (await services.store.database.rows('packet').toArray())[0]!.record;

describe('the list', () => {
  test('teaches the first step when there is no packet, and is clean for screen readers', async () => {
    const { container } = await renderWithRecord(page, { path: '/packets' });
    expect(await screen.findByText(/No packet yet/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  test('a packet goes to the bin and its address says so and brings it back', async () => {
    const view = await openNewPacket();
    const { id } = await onlyPacket(view);
    await view.user.click(screen.getByText('All packets'));
    await view.user.click(await screen.findByLabelText('Move “Staff packet, November 2026” to the bin'));
    expect(await screen.findByText(/No packet yet/)).toBeVisible();
    view.unmount();
    const again = await renderWithRecord(page, { path: `/packets/${id}`, databaseName: view.services.databaseName });
    await again.user.click(await screen.findByRole('button', { name: 'Restore it' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Summary' })).toBeVisible();
  });
});

describe('a new packet', () => {
  test('has a section for every criterion and project, with the readable evidence chosen', async () => {
    const { container } = await openNewPacket();
    expect([...container.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Summary',
      ...ladder.criteria.map((criterion) => criterion.short),
      'Checkout',
      'What comes next',
    ]);
    expect(within(section(first!.short)).getByText('Cut p99 of checkout', { selector: 'h3' })).toBeVisible();
    expect(
      within(section(second!.short)).getByText(
        '1 entry is closed to these readers. Choose evidence to open what they may see.',
      ),
    ).toBeVisible();
    expect(container.textContent).not.toContain('SECRET');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('lists what is left out and opens it to the readers on demand, with Undo', async () => {
    const { user, services } = await openNewPacket();
    await user.click(screen.getByText('1 left out'));
    const dialog = await screen.findByRole('dialog', { name: 'Left out of this packet' });
    expect(within(dialog).getByText('Only you may read it.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Open to the company: A private gain' }));
    expect(await within(dialog).findByText(/Nothing. These readers may see/)).toBeVisible();
    expect((await findRecord(services.store.database, 'entry', secret.id))?.record.audience).toEqual({
      kind: 'inside',
    });
    expect(useToastStore.getState().toasts.at(-1)?.undoId).not.toBeNull();
  });

  test('evidence is chosen by checkbox; a closed entry says why and can be opened', async () => {
    const view = await openNewPacket();
    await view.user.click(toolOf(second!.short, 'Choose evidence'));
    const dialog = await screen.findByRole('dialog', { name: 'Choose evidence' });
    expect(within(dialog).getByRole('checkbox', { name: /A private gain/ })).toHaveAttribute('aria-disabled', 'true');
    await view.user.click(within(dialog).getByRole('button', { name: 'Open to the company: A private gain' }));
    await waitFor(() => expect(within(dialog).getByRole('checkbox', { name: /A private gain/ })).toBeChecked());
    await view.user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect((await onlyPacket(view)).sections[2]?.evidenceIds).toEqual([idOf(42)]));
    expect(await within(section(second!.short)).findByText(/SECRET/)).toBeVisible();
  });
});

describe('ways out', () => {
  test('a section is copied as rich text by its key', async () => {
    const { asked, bridge } = recordingBridge();
    const { user } = await openNewPacket({ bridge });
    await user.keyboard('jc');
    await waitFor(() => expect(toasts()).toContain(`Copied “${first!.short}”`));
    const [channel, request] = asked.at(-1)!;
    expect(channel).toBe('clipboard.write-rich-text');
    expect(request['html']).toMatch(/^<h2>.*<h3>Cut p99 of checkout<\/h3>/s);
    expect(request['text']).toContain('### Cut p99 of checkout');
  });

  test('PDF and Markdown go out by keyboard alone, without what is private', async () => {
    const { asked, bridge } = recordingBridge();
    const { user } = await openNewPacket({ bridge });
    for (const name of ['PDF…', 'Markdown…']) {
      screen.getByRole('button', { name: 'Export' }).focus();
      await user.keyboard('{Enter}');
      const item = await screen.findByRole('menuitem', { name });
      while (document.activeElement !== item) await user.keyboard('{ArrowDown}');
      await user.keyboard('{Enter}');
      await waitFor(() => expect(toasts().at(-1)).toBe('Saved “packet.file”. 1 left out.'));
    }
    const [pdf, markdown] = asked.filter(([channel]) => channel.startsWith('export'));
    expect(pdf?.[1]['suggestedName']).toBe('Staff packet, November 2026');
    expect(pdf?.[1]['html']).toMatch(/^<!doctype html><html lang="en">/);
    expect(markdown?.[1]['text']).toContain('# Staff packet, November 2026');
    expect(JSON.stringify(asked)).not.toContain('SECRET');
  });

  test('a cancelled dialog is no error and says nothing', async () => {
    const { asked, bridge } = recordingBridge('cancelled');
    const { user } = await openNewPacket({ bridge });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Markdown…' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(toasts()).toEqual([]);
  });
});

describe('own words', () => {
  const packetWith = async (text: string) => {
    const view = await openNewPacket();
    const packet = await onlyPacket(view);
    const sections = packet.sections.map((one) => (one.kind === 'summary' ? { ...one, text } : one));
    await view.services.store.commit({
      id: idOf(77),
      at: packet.updatedAt,
      label: 'Wrote',
      session: null,
      changes: [{ op: 'put', kind: 'packet', baseRev: 1, record: { ...packet, sections } }],
    });
    return view;
  };

  test('stand in the document, and give way to the derived text with Undo', async () => {
    const view = await packetWith('I carry *checkout*.');
    expect(await within(section('Summary')).findByText('checkout')).toBeVisible();
    await view.user.click(toolOf('Summary', 'Back to the derived text'));
    expect(await within(section('Summary')).findByText(/2 entries from/)).toBeVisible();
    const undoId = useToastStore.getState().toasts.at(-1)?.undoId;
    await view.services.store.undo(undoId ?? '');
    expect(await within(section('Summary')).findByText('checkout')).toBeVisible();
  });

  test('a section is left out with Undo, and can be added again', async () => {
    const view = await openNewPacket();
    await view.user.click(toolOf('Checkout', 'Leave this section out'));
    await waitFor(() => expect(screen.queryByText('Checkout', { selector: 'h2' })).toBeNull());
    await view.user.click(screen.getByText('Add a section'));
    await view.user.click(await screen.findByRole('menuitem', { name: 'Checkout' }));
    expect(await screen.findByText('Checkout', { selector: 'h2' })).toBeVisible();
    await waitFor(async () => expect((await onlyPacket(view)).sections.at(-2)?.heading).toBe('Checkout'));
  });
});
