import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine, OpenApp } from '../apps/open-app.ts';
import { openApp } from '../apps/open-app.ts';
import { cutPower } from '../disks/cut-power.ts';
import { makeImage, mountImage } from '../disks/loop-disk.ts';
import type { Place, Trial, TrialOutcome } from '../rig/fault.ts';

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 600, height: 400 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());
`;

/** A page that keeps things as most pages do. Its heading tells what it found; every saved one is said by number. */
const PAGE = `<!doctype html><title>Control</title><ol aria-label="Messages"></ol><script src="page.js"></script>`;
const SCRIPT = `
const opening = indexedDB.open('control', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'number' });
opening.onsuccess = () => {
  const counting = opening.result.transaction('notes').objectStore('notes').count();
  counting.onsuccess = () => {
    const heading = document.createElement('h1');
    heading.textContent = 'Found ' + counting.result;
    document.body.append(heading);
    let number = counting.result;
    window.save = () => {
      number += 1;
      const transaction = opening.result.transaction('notes', 'readwrite', { durability: 'relaxed' });
      transaction.objectStore('notes').put({ number, text: 'word '.repeat(100) });
      transaction.oncomplete = () => {
        const line = document.createElement('li');
        line.textContent = 'Saved ' + number;
        document.querySelector('ol').replaceChildren(line);
        setTimeout(window.save, 10);
      };
    };
  };
};
`;

/** Writes the control as an app for Electron and as a page for Chromium; it shares nothing with Rungbook. */
const controlPlace = (place: Place): Promise<Place> =>
  place.once('control-app', (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'control', main: 'main.js' }));
    writeFileSync(path.join(folder, 'main.js'), MAIN);
    writeFileSync(path.join(folder, 'index.html'), PAGE);
    writeFileSync(path.join(folder, 'page.js'), SCRIPT);
    return Promise.resolve({ ...place, appFolder: folder, origin: `file://${path.join(folder, 'index.html')}` });
  });

const foundIn = ({ words }: OpenApp): number =>
  Math.max(0, ...words.map((said) => Number(/^Found (\d+)$/.exec(said)?.[1] ?? 0)));

/** The same power cut on a page with relaxed durability and no journal: it has to lose what it called saved. */
export async function relaxedPage({ variant, random, folder }: Trial, place: Place): Promise<TrialOutcome> {
  const engine = variant.split(':')[0] as Engine;
  const control = await controlPlace(place);
  const image = path.join(folder, 'disk.img');
  makeImage(image, 320);
  const disk = mountImage(image, path.join(folder, 'disk'));
  const userData = path.join(disk.folder, 'data');
  let saved = 0;
  const after = await cutPower(disk, path.join(folder, 'after.img'), async (cut) => {
    const first = await openApp(control, engine, userData);
    await first.close();
    // Its database is there and safe; only what is saved from now on is at stake.
    disk.flush();
    const app = await openApp(control, engine, userData);
    app.hear((words) => (saved = Math.max(saved, Number(/^Saved (\d+)$/.exec(words)?.[1] ?? 0))));
    await app.page.evaluate('window.save()');
    const wanted = random.between(3, 40);
    while (saved < wanted) await wait(5);
    await wait(random.between(0, 400));
    await cut(app);
  });
  try {
    const app = await openApp(control, engine, userData);
    const found = foundIn(app);
    await app.close();
    const lost = Math.max(0, saved - found);
    return { acknowledged: saved, lost, silent: lost };
  } finally {
    after.unmount();
  }
}
