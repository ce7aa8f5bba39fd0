import { randomUUID } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HistoryDialog } from '../../../../renderer/features/history/history-dialog.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { createCase, createPerson, createPosition, createProject } from '../../../../shared/record/new-record.ts';
import type { AnyRecord, RecordKind } from '../../../../shared/record/record-kinds.ts';
import { axeFindings } from '../../axe-findings.ts';
import { createTestServices, renderWithRecord } from '../../render-with-record.tsx';

const now = '2026-11-24T08:00:00.000Z';
const birth = () => ({ id: randomUUID(), now });

const cases: [RecordKind, AnyRecord, object][] = [
  ['project', createProject({ name: 'Checkout', from: '2026-01-01', outcome: 'Faster' }, birth()), { outcome: '' }],
  ['person', createPerson({ name: 'Mara', note: 'asked for numbers' }, birth()), { note: '' }],
  ['case', createCase({ ladderId: 'senior-to-staff', targetLevel: 'Staff' }, birth()), { targetLevel: 'Principal' }],
  ['position', createPosition({ from: '2024-01-01', title: 'Senior Engineer' }, birth()), { title: '' }],
];

it.each(cases)('brings an older version of a deleted %s back', async (kind, record, emptied) => {
  const services = await createTestServices();
  const commit = (label: string, version: object, baseRev: number) =>
    services.store.commit({
      id: randomUUID(),
      at: now,
      label,
      session: null,
      changes: [{ op: 'put', kind, record: version, baseRev } as unknown as Change],
    });
  await commit('Wrote it', record, 0);
  await commit('Emptied it', { ...record, ...emptied }, 1);
  await commit('Deleted it', { ...record, ...emptied, deletedAt: now }, 2);
  const { user, baseElement } = await renderWithRecord(
    <HistoryDialog kind={kind} id={record.id} onClose={() => undefined} />,
    { databaseName: services.databaseName },
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'History' }));
  await user.click(await dialog.findByRole('button', { name: /Wrote it/ }));
  expect(await axeFindings(baseElement)).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Restore this version' }));
  await waitFor(async () => expect((await services.store.database.rows(kind).get(record.id))?.record).toEqual(record));
});
