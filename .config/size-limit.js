import { readFileSync } from 'node:fs';

/** What the first screen loads: the entry and everything it imports statically, by the build's own manifest. */
function firstScreen() {
  const manifest = JSON.parse(readFileSync(new URL('../dist/renderer/asset-manifest.json', import.meta.url), 'utf8'));
  const files = new Set();
  const visit = (key) => {
    const { file, css = [], imports = [] } = manifest[key];
    if (files.has(file)) return;
    for (const name of [file, ...css]) files.add(name);
    imports.forEach(visit);
  };
  visit('index.html');
  return [...files].map((file) => `../dist/renderer/${file}`);
}

export default [
  { name: 'first screen', path: firstScreen(), gzip: true, limit: '300 kB' },
  { name: 'preload', path: '../dist/preload/index.cjs', gzip: false, brotli: false, limit: '2 kB' },
];
