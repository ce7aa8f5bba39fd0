import { renderWithRecord } from '../../render-with-record.tsx';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { RemindersSection } from '../../../../renderer/features/settings/reminders-section.tsx';
import { useSettings } from '../../../../renderer/hooks/use-settings.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import { axeFindings } from '../../axe-findings.ts';

beforeEach(() => useSettings.setState({ settings: defaultSettings }));
const reminder = () => useSettings.getState().settings.weeklyReminder;

describe('RemindersSection', () => {
  it('is off, and takes day and time once it is on', async () => {
    const { user, container } = await renderWithRecord(<RemindersSection />, { platform: 'linux' });
    const toggle = screen.getByRole('switch', { name: /Remind me of the Friday review/ });
    expect(toggle).not.toBeChecked();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(toggle);
    const time = screen.getByRole('textbox', { name: 'Time' });
    await user.clear(time);
    await user.type(time, '9:00');
    expect(screen.getByText('Write the time as 15:30.')).toBeVisible();
    expect(reminder()).toEqual({ on: true, weekday: 5, time: '15:30' });
    await user.clear(time);
    await user.type(time, '09:00');
    await user.click(screen.getByRole('combobox', { name: 'Day' }));
    await user.click(await screen.findByRole('option', { name: 'Thursday' }));
    expect(reminder()).toEqual({ on: true, weekday: 4, time: '09:00' });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says in a browser that only the desktop app can remind', async () => {
    useSettings.setState({ settings: { ...defaultSettings, weeklyReminder: { on: true, weekday: 5, time: '15:30' } } });
    await renderWithRecord(<RemindersSection />);
    expect(screen.getByText(/only the desktop app can show/)).toBeVisible();
    expect(screen.getByRole('switch')).not.toBeChecked();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
