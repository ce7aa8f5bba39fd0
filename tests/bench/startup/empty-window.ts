import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

const PAGE = `<!doctype html>
<title>Empty window</title>
<script>
  requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset.ready = 'today')));
</script>
`;

/** Writes the control of the startup measurement: the least that shows a window. Its ready sign is the app's own. */
export function writeEmptyWindowApp(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty-window', main: 'main.js' }));
  writeFileSync(path.join(folder, 'main.js'), MAIN);
  writeFileSync(path.join(folder, 'index.html'), PAGE);
}
