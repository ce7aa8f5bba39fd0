import { expect, test } from '@playwright/test';
import { checkAccessibility, checkLargeText, checkTabOrder, sampleScreens } from '../shared/accessibility.ts';
import { beginEmptyRecord } from '../shared/begin-empty-record.ts';
import { launchApp, resize, withDataFolder } from './launch-app.ts';

// Twice sixteen screens take their time on a slow machine.
test.setTimeout(400_000);

test('axe finds nothing on any screen with the sample career, light and dark', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData, ['--sample']);
    expect(await checkAccessibility(page, sampleScreens)).toEqual([]);
    await app.close();
  });
});

test('axe finds nothing on any screen of an empty record, light and dark', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData);
    await beginEmptyRecord(page);
    expect(await checkAccessibility(page)).toEqual([]);
    await app.close();
  });
});

test('Tab reaches everything on every screen, always with a visible focus', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData, ['--sample']);
    expect(await checkTabOrder(page)).toEqual([]);
    await app.close();
  });
});

test('twice the text size at 900 × 600 still works', async () => {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData, ['--sample']);
    await resize(app, 900, 600);
    expect(await checkLargeText(page)).toEqual([]);
    await app.close();
  });
});
