import { defineConfig } from '@playwright/test';

/** E2E runs on the built app only: development pages come from another origin than the app's own. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  projects: [
    { name: 'electron', testDir: '../tests/e2e/electron' },
    { name: 'chromium', testDir: '../tests/e2e/chromium' },
  ],
});
