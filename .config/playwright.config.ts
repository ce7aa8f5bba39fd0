import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** Set by the test command for the project that needs a browser: the path of a Chromium. */
const chromium = process.env['RUNGBOOK_E2E_CHROMIUM'];
const isRoot = process.getuid?.() === 0;

/** E2E runs on the built app only: development pages come from another origin than the app's own. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  timeout: 120_000,
  // A busy machine is not a failure: two tests share two cores.
  expect: { timeout: 20_000 },
  // The test command says how many at once: every test brings its own data folder or its own browser context.
  workers: 1,
  fullyParallel: true,
  forbidOnly: true,
  projects: [
    { name: 'electron', testDir: '../tests/e2e/electron' },
    {
      name: 'chromium',
      testDir: '../tests/e2e/chromium',
      use: {
        baseURL: 'http://127.0.0.1:41730',
        ...(chromium !== undefined && {
          launchOptions: { executablePath: chromium, args: isRoot ? ['--no-sandbox'] : [] },
        }),
      },
    },
  ],
  // Browser mode as a person starts it; its port is fixed, so it cannot share the machine with another one.
  ...(chromium !== undefined && {
    webServer: {
      command: 'node_modules/.bin/tsx electron/commands/start.ts --browser',
      cwd: path.resolve(import.meta.dirname, '..'),
      url: 'http://127.0.0.1:41730',
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
  }),
});
