import path from 'node:path';
import { createVitest } from 'vitest/node';
import { z } from 'zod';
import { E2E_ELECTRON } from '../../../commands/e2e-environment.ts';
import { withReportFile } from '../../../commands/report-file.ts';
import { runCommand } from '../../../commands/run-command.ts';
import type { Place } from '../../rig/fault.ts';
import type { Guard } from './guard.ts';
import { isLive } from './guard.ts';

/** `red`: a test failed. `green`: all passed. Rejects when none ran: a file that does not load is no test that noticed something. */
export type RunTests = () => Promise<'red' | 'green'>;

const verdict = (passed: number, failed: number, words: string): 'red' | 'green' => {
  if (passed + failed === 0) throw new Error(`No test ran. ${words}`);
  return failed > 0 ? 'red' : 'green';
};

/** One Vitest for all lines of a file: most of a run's time is its beginning. */
async function withUnitTests<T>(guard: Guard, copy: string, use: (run: RunTests) => Promise<T>): Promise<T> {
  const vitest = await createVitest('test', {
    root: copy,
    config: path.join(copy, 'vite.config.ts'),
    watch: false,
    reporters: [{}],
    maxWorkers: 1,
  });
  try {
    await vitest.standalone();
    return await use(async () => {
      vitest.invalidateFile(path.join(copy, guard.file));
      const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([...guard.tests]));
      const count = (state: 'passed' | 'failed') =>
        testModules.reduce((sum, { children }) => sum + [...children.allTests(state)].length, 0);
      const words = testModules.flatMap((module) => module.errors().map(({ message }) => message)).join(' ');
      return verdict(count('passed'), count('failed'), words);
    });
  } finally {
    await vitest.close();
  }
}

const PlaywrightSchema = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) });

/** The real app, started from the copy's own build. */
const liveTests =
  (guard: Guard, copy: string, { env, electron }: Place): RunTests =>
  async () => {
    const { value, report } = await withReportFile((file) =>
      runCommand({
        command: process.execPath,
        args: [
          path.join(copy, 'node_modules', '@playwright', 'test', 'cli.js'),
          ...['test', '--config', path.join(copy, '.config', 'playwright.config.ts'), '--project=electron'],
          ...['--reporter=json', '--max-failures=1', '--timeout=60000', ...guard.tests],
        ],
        cwd: copy,
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, [E2E_ELECTRON]: electron?.executable },
      }),
    );
    const { stats } = PlaywrightSchema.parse(JSON.parse(report ?? '{"stats":{"expected":0,"unexpected":0}}'));
    return verdict(stats.expected, stats.unexpected, value.output.slice(-600));
  };

/** Hands `use` a way to run a guard's tests in a copy of the project, as often as it wants. */
export const withTests = <T>(
  guard: Guard,
  copy: string,
  place: Place,
  use: (run: RunTests) => Promise<T>,
): Promise<T> => (isLive(guard) ? use(liveTests(guard, copy, place)) : withUnitTests(guard, copy, use));
