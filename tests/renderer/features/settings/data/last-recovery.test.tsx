import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LastRecovery } from '../../../../../renderer/features/settings/data/last-recovery.tsx';
import { renderWithRecord } from '../../../render-with-record.tsx';

test('the sentence about a recovery stands there with its moment, and only when there was one', async () => {
  const { container, services } = await renderWithRecord(<LastRecovery />);
  expect(container.textContent).toBe('');
  const value = { at: '2026-11-24T07:30:00.000Z', text: 'The database of your record was lost, so it was made again.' };
  await act(() => services.store.database.meta.put({ key: 'recovered', value }));
  expect(await screen.findByText(/was lost, so it was made again\.$/)).toHaveTextContent(
    /^Last recovery, today, 08:30:/,
  );
});
