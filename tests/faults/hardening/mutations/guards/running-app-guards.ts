import type { Guard } from '../guard.ts';

const BUILT = 'dist/main/index.cjs';
const hardening = 'tests/e2e/electron/hardening';

/**
 * Where the parts are put together no unit test looks, so these lines are taken out of the built main and the real app is asked.
 * The lines that lock a session and a page are among them, because their unit tests only show what Electron is told.
 */
export const runningAppGuards: readonly Guard[] = [
  {
    file: BUILT,
    tests: [`${hardening}/baseline.spec.ts`],
    // Not here: the handler of devices, which Chromium asks only for a permission that is already denied.
    eachLine:
      /^\tlockSession\(electron|^\tfor \(const .*appendSwitch|^\tsession\.(?!setDevice)|^\tcontents\.set|^\t\tif \(!stays/,
    weakened: [
      ['isTrustedSender(sender) ?', 'true ?'],
      ['sandbox: true', 'sandbox: false'],
      ['contextIsolation: true', 'contextIsolation: false'],
      ['nodeIntegration: false', 'nodeIntegration: true'],
      ['webSecurity: true', 'webSecurity: false'],
      ['webviewTag: false', 'webviewTag: true'],
      ['responseHeaders(mediaType(file), policy)', 'responseHeaders(mediaType(file), "")'],
      ['defaultId: 0', 'defaultId: 1'],
      ['cancelId: 0', 'cancelId: 1'],
      ['detail: `This leaves Rungbook:', 'detail: `This leaves.` || `'],
      ['["host-resolver-rules", development', '["no-rules", development'],
    ],
  },
  {
    file: BUILT,
    tests: [`${hardening}/sessions.spec.ts`],
    eachLine:
      /^\t+lockSession\((own|opened), |^\t+lockContents\(window\.webContents, (needs\.page|url)|^\tcontents\.on\("will-(?!navigate)/,
    weakened: [
      ['webPreferences: printWindowPreferences(PARTITION)', 'webPreferences: { partition: PARTITION }'],
      ['webPreferences: printWindowPreferences(PARTITION)', 'webPreferences: { ...lockedDown, javascript: false }'],
      ['javascript: false', 'javascript: true'],
      ['var PARTITION = "', 'var PARTITION = "persist:'],
    ],
  },
];
