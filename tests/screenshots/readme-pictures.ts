import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchApp, resize, withDataFolder } from '../e2e/electron/launch-app.ts';
import { goTo, settle } from '../e2e/shared/go-to.ts';
import { places, samplePlaces } from '../e2e/shared/places.ts';

const pictures = {
  today: [places.today, 'light'],
  readiness: [places.readiness, 'light'],
  journal: [samplePlaces['journal-entry'], 'light'],
  packet: [samplePlaces.packet, 'dark'],
  meeting: [samplePlaces.meeting, 'light'],
} as const;

/** Takes the pictures of the README from the sample career into `folder`. Banners of this run are no part of them. */
export async function takeReadmePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData, ['--sample']);
    await resize(app, 1200, 760);
    for (const [name, [place, theme]] of Object.entries(pictures)) {
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      await goTo(page, place);
      await page.getByText('Test runtime:').evaluate((text) => {
        const banners = text.closest('[role="status"]')?.parentElement?.querySelectorAll(':scope > [role="status"]');
        for (const banner of banners ?? []) if (banner instanceof HTMLElement) banner.style.display = 'none';
      });
      await page.mouse.move(1190, 750);
      await settle(page);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    }
    await app.close();
  });
}
