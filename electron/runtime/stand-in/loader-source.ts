import { STAND_IN_USER_DATA } from './stand-in-package.ts';

/**
 * The main script of the stand-in's `default_app.asar`. It does what Electron's own default app does with a folder
 * given as argument (application path, name, version, then load), adds the data folder of the test runtime unless the
 * command line names one, and sets `RUNGBOOK_STAND_IN=1` so that the app can show its banner.
 */
export const LOADER_SOURCE = `'use strict';
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
process.env.RUNGBOOK_STAND_IN = '1';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Give the folder of the application to start.');
  app.exit(2);
} else {
  const appPath = path.resolve(folder);
  const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName || manifest.name;
  app.setAppPath(appPath);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), ${JSON.stringify(STAND_IN_USER_DATA)}));
  }
  require(path.resolve(appPath, manifest.main || 'index.js'));
}
`;
