import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SafetyBanner } from '../../../../renderer/app/shell/safety-banner.tsx';
import { useSafetyStore } from '../../../../renderer/hooks/safety-store.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { renderWithRecord } from '../../render-with-record.tsx';

afterEach(() => useSafetyStore.setState({ freeBytes: null, rescue: null }));

test.each([null, 200_000_000])('with %s bytes free nothing is said', async (freeBytes) => {
  useSafetyStore.setState({ freeBytes });
  const { container } = await renderWithRecord(<SafetyBanner />);
  expect(container.textContent).toBe('');
});

test('under 200 MB it says how little is left', async () => {
  useSafetyStore.setState({ freeBytes: 199_999_999 });
  await renderWithRecord(<SafetyBanner />);
  expect(screen.getByRole('status')).toHaveTextContent(/^Little space left: 199 MB are free on this disk\./);
});

test.each([
  ['space', /^Nothing is saved now: the disk is nearly full\. .*Try again$/],
  ['database', /^Nothing is saved now: the database does not open\. .*Try again$/],
] as const)('rescue because of %s says so and offers to try again', async (rescue, words) => {
  useSafetyStore.setState({ rescue });
  const ask = vi.fn(() => Promise.resolve(ok(null)));
  const { user } = await renderWithRecord(<SafetyBanner />, { bridge: { ask: ask as never } });
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(ask).toHaveBeenCalledWith('app.reopen', { rescue: null });
});
