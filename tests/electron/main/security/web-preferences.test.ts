import { expect, test } from 'vitest';
import { mainWindowPreferences, printWindowPreferences } from '../../../../electron/main/security/web-preferences.ts';

/** Every line of the preferences is named here, so that none can go, or come, unnoticed. */
const LOCKED_DOWN = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableBlinkFeatures: 'Auxclick',
  safeDialogs: true,
};

test('the main window is sandboxed, isolated and without Node, and has nothing but the preload', () => {
  expect(mainWindowPreferences('preload.cjs')).toEqual({ ...LOCKED_DOWN, preload: 'preload.cjs', spellcheck: true });
});

test('the printing window runs no script and has no preload', () => {
  expect(printWindowPreferences('print')).toEqual({
    ...LOCKED_DOWN,
    partition: 'print',
    javascript: false,
    spellcheck: false,
  });
});
