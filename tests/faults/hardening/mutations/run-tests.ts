import path from 'node:path';
import { z } from 'zod';
import { E2E_ELECTRON } from '../../../commands/e2e-environment.ts';
import { withReportFile } from '../../../commands/report-file.ts';
import { runCommand } from '../../../commands/run-command.ts';
import type { Place } from '../../rig/fault.ts';
import type { Guard } from './guard.ts';
import { isLive } from './guard.ts';

const VitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const PlaywrightSchema = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) });

const vitestTests = (report: string) => {
  const { numPassedTests, numFailedTests } = VitestSchema.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: numFailedTests };
};
const playwrightTests = (report: string) => {
  const { expected, unexpected } = PlaywrightSchema.parse(JSON.parse(report)).stats;
  return { passed: expected, failed: unexpected };
};

/** `red`: a test failed. `green`: all passed. */
export type Verdict = 'red' | 'green';

/**
 * Runs a guard's tests in a copy of the project. Rejects when none ran: a file that does not load is no test that
 * noticed something.
 */
export async function runTests(guard: Guard, copy: string, { env, electron }: Place): Promise<Verdict> {
  const live = isLive(guard);
  const modules = path.join(copy, 'node_modules');
  const { value, report } = await withReportFile((file) =>
    runCommand({
      command: process.execPath,
      args: live
        ? [
            path.join(modules, '@playwright', 'test', 'cli.js'),
            ...['test', '--config', path.join(copy, '.config', 'playwright.config.ts')],
            ...['--project=electron', '--reporter=json', '--max-failures=1', '--timeout=60000', ...guard.tests],
          ]
        : [
            path.join(modules, 'vitest', 'vitest.mjs'),
            ...['run', '--bail=1', '--reporter=json', `--outputFile.json=${file}`, ...guard.tests],
          ],
      cwd: copy,
      env: {
        ...env,
        NO_COLOR: '1',
        ...(live && { PLAYWRIGHT_JSON_OUTPUT_FILE: file, [E2E_ELECTRON]: electron?.executable }),
      },
    }),
  );
  if (report === undefined) throw new Error(`There is no report. ${value.output.slice(-600)}`);
  const { passed, failed } = live ? playwrightTests(report) : vitestTests(report);
  if (passed + failed === 0) throw new Error(`No test ran. ${value.output.slice(-600)}`);
  return failed > 0 ? 'red' : 'green';
}
