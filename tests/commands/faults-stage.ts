import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';
import type { Stage, StageOutcome } from './stage.ts';

/** A fault with so few trials that all of them together take about a minute; full counts are run by hand. */
type Few = readonly [fault: string, trials: number, only?: string];

/** Main's and the page's real code without a screen: every variant once. */
const WITHOUT_APP: readonly Few[] = [
  ['save-errors', 34],
  ['damage-one', 24],
  ['damage-two', 16],
  ['restore', 13],
  ['old-window', 2],
  ['tampered-backups', 99],
];

/** The real app. */
const IN_APP: readonly Few[] = [
  ['kill', 1, 'typing'],
  ['power-cut', 1, 'electron: typing'],
  ['disk-full', 1, 'electron'],
  ['older-on-newer', 1],
  ['second-instance', 1],
];

const TSX = path.join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const RUN = path.join(projectRoot, 'tests', 'faults', 'run.ts');
const NOT_POSSIBLE_HERE = 2;

async function runFew([fault, trials, only]: Few, env: NodeJS.ProcessEnv): Promise<StageOutcome> {
  const narrowed = only === undefined ? [] : ['--only', only];
  const args = [TSX, RUN, fault, '--trials', String(trials), '--fresh', ...narrowed];
  const { code, output } = await runCommand({ command: process.execPath, args, cwd: projectRoot, env });
  const done = Number(/^(\d+) trials, /m.exec(output)?.[1] ?? 0);
  if (code === 0) return { passed: done, failed: 0, skipped: 0, output: '' };
  // Root and loop devices are not to be had everywhere; the line says so, and the full counts are run where they are.
  if (code === NOT_POSSIBLE_HERE) return { passed: done, failed: 0, skipped: 0, output: '', note: fault };
  return { passed: 0, failed: 1, skipped: 0, output: `── ${fault}\n${output}` };
}

async function runAll(few: readonly Few[], env: NodeJS.ProcessEnv): Promise<StageOutcome> {
  const outcomes: StageOutcome[] = [];
  for (const one of few) outcomes.push(await runFew(one, env));
  const total = (count: 'passed' | 'failed' | 'skipped'): number => outcomes.reduce((sum, one) => sum + one[count], 0);
  const skipped = outcomes.flatMap(({ note }) => note ?? []);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    output: outcomes.map(({ output }) => output).join(''),
    ...(skipped.length > 0 && { note: `not possible here: ${skipped.join(', ')}` }),
  };
}

/** Small counts of the faults that need no screen; every trial counts as a test. */
export const faultsStage: Stage = { name: 'faults', run: (env) => runAll(WITHOUT_APP, env) };

/** Small counts of the faults in the real app, which has the machine to itself. */
export const appFaultsStage: Stage = {
  name: 'faults in the app',
  after: ['system packages', 'electron runtime', 'build'],
  needsSuccess: true,
  alone: true,
  run: (env) => runAll(IN_APP, env),
};
