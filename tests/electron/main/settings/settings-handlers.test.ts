import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createSettingsFile, readThemeNow } from '../../../../electron/main/settings/settings-file.ts';
import { createSettingsHandlers } from '../../../../electron/main/settings/settings-handlers.ts';
import { defaultSettings } from '../../../../shared/ipc/contract/settings-contract.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function settingsIn(folder: string) {
  const told: string[] = [];
  const applied: string[] = [];
  const file = path.join(folder, 'settings.json');
  const settings = createSettingsFile({
    file,
    now: () => '2026-11-24T14:02:12.000Z',
    tell: (words) => told.push(words),
  });
  return { file, told, applied, verbs: createSettingsHandlers(settings, ({ theme }) => applied.push(theme)) };
}

test('without a file the usual settings count', async () => {
  const { file, verbs } = settingsIn(temporaryFolder());
  expect(await verbs['settings.read'](null)).toEqual({ ok: true, value: defaultSettings });
  expect(readThemeNow(file)).toBe('system');
});

test('what was written is read after a restart, and its theme applied at once', async () => {
  const folder = temporaryFolder();
  const { verbs, applied } = settingsIn(folder);
  const wanted = { ...defaultSettings, theme: 'dark' as const, listWidth: 400 };
  await verbs['settings.write'](wanted);
  expect(applied).toEqual(['dark']);
  const restarted = settingsIn(folder);
  expect(await restarted.verbs['settings.read'](null)).toEqual({ ok: true, value: wanted });
  expect(readThemeNow(restarted.file)).toBe('dark');
});

test.each(['', '{', '{"theme":"pink"}', '7'])('damaged settings (%j) are kept aside and told', async (damage) => {
  const folder = temporaryFolder();
  const { file, told, verbs } = settingsIn(folder);
  writeFileSync(file, damage);
  expect(readThemeNow(file)).toBe('system');
  expect(await verbs['settings.read'](null)).toEqual({ ok: true, value: defaultSettings });
  expect(told).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['settings.damaged-20261124-140212.json']);
  expect(readFileSync(path.join(folder, 'settings.damaged-20261124-140212.json'), 'utf8')).toBe(damage);
});

test('settings that cannot be written say so', async () => {
  const { file, verbs } = settingsIn(temporaryFolder());
  mkdirSync(file);
  writeFileSync(path.join(file, 'inside'), '');
  expect(await verbs['settings.write'](defaultSettings)).toMatchObject({ ok: false, code: 'not-saved' });
});
