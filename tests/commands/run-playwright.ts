import path from 'node:path';
import { readPlaywrightReport } from './playwright-report.ts';
import { projectRoot } from './project-root.ts';
import { withReportFile } from './report-file.ts';
import { runCommand } from './run-command.ts';
import { asOneTest } from './stage.ts';
import type { StageOutcome } from './stage.ts';

const PLAYWRIGHT = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
const CONFIG = path.join(projectRoot, '.config', 'playwright.config.ts');

/** Runs Playwright's own command with the project's configuration; every test counts. */
export async function runPlaywright(args: readonly string[], env: NodeJS.ProcessEnv): Promise<StageOutcome> {
  const { value, report } = await withReportFile((file) =>
    runCommand({
      command: process.execPath,
      args: [PLAYWRIGHT, 'test', '--config', CONFIG, '--reporter=list,json', ...args],
      cwd: projectRoot,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: '1', FORCE_COLOR: '0' },
    }),
  );
  if (report === undefined) return asOneTest(false, value.output);
  const counts = readPlaywrightReport(report);
  const failed = value.code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output: value.output };
}

/** How many tests a project has, without running any; they are what is skipped when its browser cannot be had. */
export async function countPlaywrightTests(
  project: string,
  env: NodeJS.ProcessEnv,
  filter: readonly string[],
): Promise<number> {
  const { value } = await withReportFile((file) =>
    runCommand({
      command: process.execPath,
      args: [PLAYWRIGHT, 'test', '--config', CONFIG, '--list', `--project=${project}`, '--reporter=list', ...filter],
      cwd: projectRoot,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: '1', FORCE_COLOR: '0' },
    }),
  );
  return Number(/^Total: (\d+) tests?/m.exec(value.output)?.[1] ?? 1);
}
