/** Environment variables through which the commands tell the end-to-end tests where things are. */
export const E2E_ELECTRON = 'RUNGBOOK_E2E_ELECTRON';

/** The displays that the workers of a run share out, with commas between them; each virtual one has its own clipboard and focus. */
export const E2E_DISPLAYS = 'RUNGBOOK_E2E_DISPLAYS';

/** The Chromium that plays the browser in browser mode. */
export const E2E_CHROMIUM = 'RUNGBOOK_E2E_CHROMIUM';

/** The names under which systems install a Chromium. */
export const CHROMIUM_COMMANDS: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
