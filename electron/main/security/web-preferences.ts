import type { WebPreferences } from 'electron';

/** What every window is made with: a sandboxed page without Node, and nothing that Chromium would do on its own. */
const lockedDown = {
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
} as const satisfies WebPreferences;

/** The main window: spelling marks come from the system where it has them; the list of dictionaries to download stays empty. */
export const mainWindowPreferences = (preload: string): WebPreferences => ({
  ...lockedDown,
  preload,
  spellcheck: true,
});

/** The hidden window that prints: a page of text and styles, no script at all. */
export const printWindowPreferences = (partition: string): WebPreferences => ({
  ...lockedDown,
  partition,
  javascript: false,
  spellcheck: false,
});
