import { createTestServices } from '../render-with-record.tsx';
import type { RecordOptions } from '../render-with-record.tsx';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import type { JournalPort } from '../../../renderer/db/journal-port.ts';
import { findRecord } from '../../../renderer/db/stored.ts';
import type { Services } from '../../../renderer/hooks/services.ts';
import { ServicesContext } from '../../../renderer/hooks/services.ts';
import type { RecordForm } from '../../../renderer/hooks/use-record-form.ts';
import { useRecordForm } from '../../../renderer/hooks/use-record-form.ts';
import type { Change } from '../../../shared/change/change-set.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createEntry } from '../../../shared/record/new-record.ts';
import type { Entry } from '../../../shared/record/entry.ts';

export const now = '2026-11-24T08:00:00.000Z';
export const entry: Entry = {
  ...createEntry({ title: 'Queue', occurredOn: '2026-11-20' }, { id: '0192a000-0000-7000-8000-000000000001', now }),
  text: 'As it was',
  tags: ['infra', 'cost'],
};
export const stored: Change[] = [{ op: 'put', kind: 'entry', record: entry, baseRev: 0 }];

/** A form over a real record, and what one may ask of it. */
export async function open(options: RecordOptions & { blank?: Entry } = {}) {
  const services = await createTestServices(options);
  return { services, ...(await openForm(services, options.blank ?? null)) };
}

export async function openForm(services: Services, blank: Entry | null) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  const seen: string[] = [];
  const view = renderHook(
    () => {
      const current = useRecordForm('entry', entry.id, blank);
      if (current && current.value.text !== seen.at(-1)) seen.push(current.value.text);
      return current;
    },
    { wrapper },
  );
  await waitFor(() => expect(view.result.current).not.toBeNull());
  const form = (): RecordForm<'entry'> => view.result.current!;
  return { ...view, form, seen, type: (fields: Partial<Entry>) => act(() => form().change(fields)) };
}

export const saved = async ({ store }: Services) => (await findRecord(store.database, 'entry', entry.id))!;
export const save = (form: () => RecordForm<'entry'>) => act(() => form().save());
/** As another window or an import would: past the form. */
export const commitElsewhere = async (services: Services, rev: number, fields: Partial<Entry>) => {
  const put: Change = { op: 'put', kind: 'entry', record: { ...entry, ...fields }, baseRev: rev };
  const { store, newId } = services;
  const result = await store.commit({ id: newId(), at: now, label: 'Elsewhere', session: null, changes: [put] });
  expect(result.ok).toBe(true);
};
export const elsewhere = (...change: Parameters<typeof commitElsewhere>) => act(() => commitElsewhere(...change));

/** A journal that can refuse, and that can hold a batch back until it is told to let it go. */
export function slowJournal() {
  let sequence = 0;
  let letGo: () => void = () => undefined;
  const journal = {
    refuses: false,
    holds: false,
    holding: false,
    letGo: () => letGo(),
    append: async () => {
      if (journal.holds) {
        journal.holding = true;
        await new Promise<void>((resolve) => (letGo = resolve));
        journal.holding = false;
      }
      if (journal.refuses) return failed('not-saved', 'Not saved: the disk is full.');
      sequence += 1;
      return ok({ sequence });
    },
    readAfter: () => Promise.resolve(ok([])),
    head: () => Promise.resolve(ok({ sequence })),
  };
  return journal satisfies JournalPort;
}
