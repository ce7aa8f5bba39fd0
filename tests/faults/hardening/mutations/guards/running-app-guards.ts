import type { Guard } from '../guard.ts';

const BUILT = 'dist/main/index.cjs';

/** Where the parts are put together no unit test looks, so these lines are taken out of the built main, and the real app is asked. */
export const runningAppGuards: readonly Guard[] = [
  {
    file: BUILT,
    tests: ['tests/e2e/electron/hardening/baseline.spec.ts'],
    eachLine:
      /^\tlockSession\(electron|^\tlockContents\(window\.webContents, needs|^\tfor \(const .* appendSwitch|^\tsession\.|^\tcontents\.(on\("will-redirect|set)|^\t\tif \(!stays/,
    weakened: [['isTrustedSender(sender) ?', 'true ?']],
  },
];
