import { availableParallelism } from 'node:os';
import { CHROMIUM_COMMANDS, E2E_CHROMIUM, E2E_ELECTRON } from './e2e-environment.ts';
import { findCommand } from './find-command.ts';
import { countPlaywrightTests, runPlaywright } from './run-playwright.ts';
import type { Stage, StageOutcome } from './stage.ts';
import { withDisplays } from './with-display.ts';

/** One test for each core; more would make the machine too slow for what a person waits. */
const workers = (count: number): string => `--workers=${count}`;
const cores = availableParallelism();

/** What `npm test` leaves to `npm run test:deep`, so that it stays within ten minutes: tests whose parts others cover as well. */
export const USUAL: readonly string[] = ['--grep-invert', '@deep'];
export const DEEP: readonly string[] = ['--grep', '@deep'];

const order = { after: ['system packages', 'electron runtime', 'build'], needsSuccess: true, alone: true };

async function skipAll(why: string, ...asked: Parameters<typeof countPlaywrightTests>): Promise<StageOutcome> {
  return { passed: 0, failed: 0, skipped: await countPlaywrightTests(...asked), output: '', note: why };
}

/** A filter may match tests of one project only; without a filter, an empty project is a mistake. */
function filter(args: readonly string[]): readonly string[] {
  return args.length === 0 ? [] : ['--pass-with-no-tests', ...args];
}

/** The configuration starts browser mode's server only for the project that needs it, and knows it by this variable. */
function withoutChromium(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, [E2E_CHROMIUM]: undefined };
}

/** The desktop app in the real Electron; `args` go on to Playwright. */
export function electronStage(args: readonly string[] = []): Stage {
  return {
    name: 'e2e electron',
    ...order,
    run: async (env) => {
      if (env[E2E_ELECTRON] === undefined) return skipAll('no Electron', 'electron', env, args);
      const outcome = await withDisplays(env, cores, (shown, displays) =>
        runPlaywright(['--project=electron', workers(displays.length), ...filter(args)], withoutChromium(shown)),
      );
      return outcome ?? skipAll('no display and no Xvfb', 'electron', env, args);
    },
  };
}

/** Browser mode in Chromium; `args` go on to Playwright. */
export function chromiumStage(args: readonly string[] = []): Stage {
  return {
    name: 'e2e chromium',
    ...order,
    run: async (env) => {
      const chromium = env[E2E_CHROMIUM] ?? findCommand(CHROMIUM_COMMANDS, env);
      if (chromium === undefined) return skipAll('no Chromium', 'chromium', env, args);
      return runPlaywright(['--project=chromium', workers(cores), ...filter(args)], {
        ...env,
        [E2E_CHROMIUM]: chromium,
      });
    },
  };
}
