import { createHash, randomUUID } from 'node:crypto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalPage } from '../../../../renderer/features/journal/journal-page.tsx';
import { ServicesContext, useServices } from '../../../../renderer/hooks/services.ts';
import { useToastStore } from '../../../../renderer/hooks/toast-store.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../../shared/ipc/result.ts';
import { createEntry } from '../../../../shared/record/new-record.ts';
import { axeFindings } from '../../axe-findings.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-11-24T08:00:00.000Z';
const rfc = createEntry({ title: 'RFC 12', occurredOn: '2026-11-20' }, { id: randomUUID(), now });

/** A vault in memory that answers as main does. */
function memoryVault() {
  const kept = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const put = ({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    kept.set(sha256, bytes);
    return ok({ sha256, type, size: bytes.length, name });
  };
  const ask = ((channel: string, request: never) => {
    asked.push(channel);
    const { sha256, suggestedName } = request as { sha256: string; suggestedName: string };
    if (channel === 'attachments.put') return Promise.resolve(put(request));
    if (channel === 'attachments.choose')
      return Promise.resolve(put({ name: 'notes.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }));
    if (channel === 'attachments.read') return Promise.resolve(ok({ bytes: kept.get(sha256) }));
    if (channel === 'attachments.save-as') return Promise.resolve(ok({ outcome: 'saved', fileName: suggestedName }));
    return Promise.resolve(failed('unavailable', 'Not here.'));
  }) as unknown as Bridge['ask'];
  return { kept, asked, bridge: { ask } };
}

function On({ platform, children }: { platform: 'linux' | 'browser'; children: ReactNode }) {
  const services = useServices();
  const info = { ...services.info, platform };
  return <ServicesContext.Provider value={{ ...services, info }}>{children}</ServicesContext.Provider>;
}

async function openEntry(bridge: Partial<Bridge>, platform: 'linux' | 'browser' = 'linux') {
  const screens = (
    <On platform={platform}>
      <Routes>
        <Route path="/journal/:entryId?" element={<JournalPage />} />
      </Routes>
    </On>
  );
  const changes = [{ op: 'put', kind: 'entry', record: rfc, baseRev: 0 } as const];
  const view = await renderWithRecord(screens, { path: `/journal/${rfc.id}`, changes, bridge });
  const title = await screen.findByDisplayValue('RFC 12');
  const files = async () => (await view.services.store.database.rows('entry').get(rfc.id))?.record.attachments;
  return { ...view, title, files };
}

const png = () => new File([new Uint8Array([137, 80, 78, 71])], 'latency.png', { type: 'image/png' });
const carried = (files: File[], types = ['Files']) => ({ files, types });

beforeEach(() => {
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
});

describe('files of an entry', () => {
  it('are dropped, kept before the record names them, shown, copied out, removed, and undone', async () => {
    const { bridge, kept } = memoryVault();
    const { user, title, files, container, services } = await openEntry(bridge);
    fireEvent.drop(title, { dataTransfer: carried([png()]) });
    const list = within(await screen.findByRole('list', { name: 'Files' }));
    expect(list.getByText('latency.png')).toBeVisible();
    expect(await list.findByRole('img', { name: 'latency.png' })).toHaveAttribute('src', 'blob:test');
    await waitFor(async () =>
      expect(await files()).toMatchObject([{ name: 'latency.png', type: 'image/png', size: 4 }]),
    );
    expect([...kept.keys()]).toEqual((await files())?.map(({ sha256 }) => sha256));
    expect(await axeFindings(container)).toEqual([]);

    await user.click(list.getByRole('button', { name: 'Save a copy of latency.png' }));
    await waitFor(() => expect(useToastStore.getState().toasts.at(-1)?.text).toBe('Saved latency.png.'));
    await user.click(list.getByRole('button', { name: 'Remove latency.png' }));
    await waitFor(async () => expect(await files()).toEqual([]));
    await services.store.undoLast();
    expect(await screen.findByText('latency.png')).toBeVisible();
  });

  it('are pasted, unless the paste is text, and chosen by a dialog', async () => {
    const { bridge } = memoryVault();
    const { user, title, files } = await openEntry(bridge);
    fireEvent.paste(title, { clipboardData: { ...carried([png()], ['Files', 'text/plain']), getData: () => 'words' } });
    fireEvent.paste(title, { clipboardData: carried([png()]) });
    await waitFor(async () => expect(await files()).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Attach a file…' }));
    await waitFor(async () => expect((await files())?.map(({ name }) => name)).toEqual(['latency.png', 'notes.pdf']));
  });

  it('refuses what is too large before reading it, and what the vault refuses, with words', async () => {
    const { bridge, asked } = memoryVault();
    const { title, files } = await openEntry(bridge);
    const huge = png();
    Object.defineProperty(huge, 'size', { value: 26 * 1024 * 1024 });
    fireEvent.drop(title, { dataTransfer: carried([huge]) });
    await waitFor(() =>
      expect(useToastStore.getState().toasts.at(-1)?.text).toBe(
        '“latency.png” was not attached: it is larger than 25 MB.',
      ),
    );
    expect(asked).not.toContain('attachments.put');
    expect(await files()).toEqual([]);
  });

  it('stops at twenty', async () => {
    const { bridge } = memoryVault();
    const { title, files } = await openEntry(bridge);
    const many = Array.from(
      { length: 21 },
      (_, index) => new File([`${index}`], `${index}.txt`, { type: 'text/plain' }),
    );
    fireEvent.drop(title, { dataTransfer: carried(many) });
    await waitFor(async () => expect(await files()).toHaveLength(20));
    expect(useToastStore.getState().toasts.at(-1)?.text).toBe(
      '“20.txt” was not attached: an entry holds 20 files at most.',
    );
  });

  it('says in a browser that they need the desktop app', async () => {
    const { user } = await openEntry({}, 'browser');
    await user.click(screen.getByRole('button', { name: 'Files' }));
    expect(screen.getByText('Attaching files needs the desktop app.')).toBeVisible();
  });
});
