/**
 * `npm run screenshots [-- name …]`: opens the built app in the real Electron and takes a picture of every screen, light and dark,
 * large and small, empty and with the sample career. They land in `test-results/screens/`, for looking at. With `--readme` it takes
 * the pictures of the README instead, into `docs/images/`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchApp, resize, withDataFolder } from '../e2e/electron/launch-app.ts';
import { beginEmptyRecord } from '../e2e/shared/begin-empty-record.ts';
import { places, samplePlaces } from '../e2e/shared/places.ts';
import { projectRoot } from '../commands/project-root.ts';
import { goTo, settle } from '../e2e/shared/go-to.ts';
import { takeReadmePictures } from './readme-pictures.ts';

const folder = path.join(projectRoot, 'test-results', 'screens');
const sizes = [
  [1280, 800],
  [900, 600],
] as const;
const readme = process.argv.includes('--readme');
const wanted = process.argv.slice(2).filter((name) => name !== '--readme');
const chosen = (all: object): [string, string][] =>
  Object.entries(all).filter(([name]) => wanted.length === 0 || wanted.includes(name)) as [string, string][];

async function tour(record: 'sample' | 'empty'): Promise<void> {
  await withDataFolder(async (userData) => {
    const { app, page } = await launchApp(userData, record === 'sample' ? ['--sample'] : []);
    if (record === 'empty') await beginEmptyRecord(page);
    for (const [width, height] of sizes) {
      await resize(app, width, height);
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
        for (const [name, place] of chosen(record === 'sample' ? { ...places, ...samplePlaces } : places)) {
          await goTo(page, place);
          await settle(page);
          await page.screenshot({ path: path.join(folder, `${record}-${name}-${theme}-${width}.png`) });
        }
      }
    }
    await app.close();
  });
}

if (readme) {
  await takeReadmePictures(path.join(projectRoot, 'docs', 'images'));
  console.log('The pictures of the README are in docs/images/.');
} else {
  mkdirSync(folder, { recursive: true });
  await tour('sample');
  await tour('empty');
  console.log(`Pictures are in ${path.relative(projectRoot, folder)}/.`);
}
