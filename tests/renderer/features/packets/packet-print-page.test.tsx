import { createTestServices, renderWithRecord } from '../../render-with-record.tsx';
import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';
import { PacketPrintPage } from '../../../../renderer/features/packets/packet-print-page.tsx';
import { ServicesContext } from '../../../../renderer/hooks/services.ts';
import { UiProvider } from '../../../../renderer/ui/ui-provider.tsx';
import type { Change } from '../../../../shared/change/change-set.ts';
import { axeFindings } from '../../axe-findings.ts';
import { careerRecord } from '../../../shared/packet/career-fixture.ts';
import { packetOf } from '../../../shared/packet/packet-fixture.ts';

const packet = packetOf(careerRecord());
const changes: Change[] = [{ op: 'put', kind: 'packet', baseRev: 0, record: packet }];
const routes = (
  <Routes>
    <Route path="/packets/:packetId" element={<p>the desk</p>} />
    <Route path="/packets/:packetId/print" element={<PacketPrintPage />} />
  </Routes>
);
const path = `/packets/${packet.id}/print`;

test('the preview shows the paper, is clean for screen readers, and Esc goes back', async () => {
  const { container, user } = await renderWithRecord(routes, { path, changes });
  expect(await screen.findByRole('heading', { level: 1, name: packet.title })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Page 1 of 1');
  expect(await axeFindings(container)).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.getByText('the desk')).toBeVisible();
});

test('in the browser it prints itself once when it was asked to', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const services = await createTestServices({ changes });
  render(
    <MemoryRouter initialEntries={[{ pathname: path, state: { print: true } }]}>
      <UiProvider>
        <ServicesContext.Provider value={services}>{routes}</ServicesContext.Provider>
      </UiProvider>
    </MemoryRouter>,
  );
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(await screen.findByRole('heading', { level: 1, name: packet.title })).toBeVisible();
  expect(print).toHaveBeenCalledTimes(1);
});
