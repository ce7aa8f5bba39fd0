import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** A project folder whose `electron` package wants `version` and whose installer is the given script. */
export function fakeProject(version: string, installer: string): string {
  const root = temporaryFolder();
  const electron = path.join(root, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(path.join(electron, 'package.json'), JSON.stringify({ name: 'electron', version }));
  writeFileSync(path.join(electron, 'install.js'), installer);
  return root;
}

/** Writes the two files by which a distribution is recognised. */
export function fakeDistribution(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'electron'), '');
  chmodSync(path.join(folder, 'electron'), 0o755);
  writeFileSync(path.join(folder, 'version'), `v${version}`);
}

/** An installer that unpacks a distribution of `version`, as the official one does. */
export function workingInstaller(version: string): string {
  return `const fs = require('fs');
fs.mkdirSync(__dirname + '/dist', { recursive: true });
fs.writeFileSync(__dirname + '/dist/electron', '');
fs.writeFileSync(__dirname + '/dist/version', '${version}');`;
}

/** An installer that fails as the official one does without a network. */
export const failingInstaller = `console.error('TypeError: fetch failed\\n    at somewhere'); process.exit(1);`;

/** An installer that never ends and never writes. */
export const hangingInstaller = `setInterval(() => {}, 1000);`;
