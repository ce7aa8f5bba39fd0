/** Environment variables through which the commands tell the end-to-end tests where things are. */
export const E2E_ELECTRON = 'RUNGBOOK_E2E_ELECTRON';

/** The Chromium that plays the browser in browser mode. */
export const E2E_CHROMIUM = 'RUNGBOOK_E2E_CHROMIUM';

/** The names under which systems install a Chromium. */
export const CHROMIUM_COMMANDS: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
