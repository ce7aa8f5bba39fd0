import { renderWithRecord } from '../../render-with-record.tsx';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import background from '../../../../resources/catalogue/background.json';
import { BackgroundFold } from '../../../../renderer/features/settings/background-fold.tsx';
import { axeFindings } from '../../axe-findings.ts';

it('shows every row of the catalogue beside its hedge, folded until asked for', async () => {
  const { user, container } = await renderWithRecord(<BackgroundFold />, { path: '/settings/profile', changes: [] });
  const fold = await screen.findByRole('button', { name: /commonly bring/ });
  expect(screen.queryByText(background.note)).toBeNull();
  await user.click(fold);
  const rows = within(screen.getByRole('region', { name: /commonly bring/ })).getAllByRole('listitem');
  expect(rows).toHaveLength(background.rows.length);
  for (const { text, qualifier } of background.rows) {
    const row = rows.find((one) => one.textContent.startsWith(text));
    expect(row?.textContent).toContain(qualifier ?? text);
  }
  expect(await axeFindings(container)).toEqual([]);
});
