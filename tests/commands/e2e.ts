import { chromiumStage, electronStage } from './e2e-stages.ts';
import { runAndReport } from './run-and-report.ts';
import { runtimeStage } from './runtime-stage.ts';
import { buildIfStaleStage } from './build-if-stale-stage.ts';
import type { Stage } from './stage.ts';
import { systemPackagesStage } from './system-packages-stage.ts';

/** The names of Playwright's projects, by the first argument: `npm run test:e2e -- electron journal`. */
const [first, ...rest] = process.argv.slice(2);
const only = first === 'electron' || first === 'chromium' ? first : undefined;
const args = only === undefined ? process.argv.slice(2) : rest;

const stages: readonly Stage[] = [
  systemPackagesStage,
  runtimeStage,
  buildIfStaleStage,
  ...(only === 'chromium' ? [] : [electronStage(args)]),
  ...(only === 'electron' ? [] : [chromiumStage(args)]),
];

/** `npm run test:e2e`: the end-to-end tests alone; a project's name first narrows them, further words go to Playwright. */
process.exitCode = await runAndReport(stages, 2, process.env);
