import { release } from 'node:os';
import path from 'node:path';
import type { Fault, Need, Place } from './fault.ts';
import type { Results, TrialLine } from './results.ts';
import { openResults } from './results.ts';
import type { TrialsWanted } from './run-trials.ts';
import { runTrials } from './run-trials.ts';
import { buildVersion, sourceVersion } from './source-version.ts';
import { sumUp, totalLine, variantTable } from './sum-up.ts';
import type { PreparedPlace } from './with-place.ts';
import { withPlace } from './with-place.ts';

/** What to run and where its results go; `only` keeps the variants whose name holds it. */
export interface FaultRun {
  readonly root: string;
  readonly resultsFolder: string;
  readonly trials: number;
  readonly seed: string;
  readonly only: string | undefined;
  /** A built app to try instead of this one; its results stand apart. */
  readonly app: string | undefined;
  readonly tell: (line: string) => void;
}

/** The exit code when nothing is wrong but something could not be tried here. */
export const SKIPPED = 2;

const versionsOf = ({ electron, chromium }: Place): Record<string, string> => ({
  node: process.version,
  kernel: release(),
  ...(electron && { electron: electron.version }),
  ...(chromium && { chromium: chromium.version }),
});

/** The variants that can be tried here; the rest are named with the reason. */
function possible(variants: readonly string[], fault: Fault, { missing }: PreparedPlace): [string[], string[]] {
  const whyNot = (variant: string): string[] => fault.needs(variant).flatMap((need: Need) => missing.get(need) ?? []);
  return [
    variants.filter((variant) => whyNot(variant).length === 0),
    variants.flatMap((variant) => (whyNot(variant).length > 0 ? [`${variant}: ${whyNot(variant).join(' ')}`] : [])),
  ];
}

const amongThe = (lines: readonly TrialLine[], { count, variants, isControl }: TrialsWanted): TrialLine[] =>
  lines.filter((line) => line.control === isControl && line.trial < count && variants.includes(line.variant));

/** Does the control lose as often as it must? `null` when there is none. */
function controlVerdict(fault: Fault, lines: readonly TrialLine[], tell: (line: string) => void): boolean {
  if (!fault.control) return true;
  const { trials, losing } = sumUp(lines);
  const holds = trials > 0 && losing / trials >= fault.control.mustLose;
  const bar = `must lose in at least ${fault.control.mustLose * 100} %`;
  tell(`control (${fault.control.about}): lost in ${losing} of ${trials} trials; ${bar}: ${holds ? 'holds' : 'FAILS'}`);
  return holds;
}

async function runIn(
  fault: Fault,
  run: FaultRun,
  variants: readonly string[],
  prepared: PreparedPlace,
): Promise<number> {
  const { place, scratch } = prepared;
  const { tell, seed } = run;
  const [tried, skipped] = possible(variants, fault, prepared);
  const results: Results = openResults(run.resultsFolder, {
    fault: run.only === undefined ? fault.name : `${fault.name}-${run.only.replaceAll(/[^a-z0-9]+/gi, '-')}`,
    seed,
    source: run.app === undefined ? sourceVersion(run.root, fault) : buildVersion(run.app),
    startedAt: new Date().toISOString(),
    versions: versionsOf(place),
  });
  const wanted = { count: tried.length === 0 ? 0 : run.trials, seed, variants: tried, isControl: false };
  const unfinished = await runTrials(fault, fault.trial, place, results, wanted, scratch, tell);
  const control = { ...wanted, isControl: true };
  if (fault.control)
    unfinished.push(...(await runTrials(fault, fault.control.trial, place, results, control, scratch, tell)));

  const lines = amongThe(results.lines, wanted);
  const sum = sumUp(lines);
  tell(['', ...variantTable(lines), '', `All trials: ${path.relative(run.root, results.file)}`].join('\n'));
  for (const words of skipped) tell(`skipped ${words}`);
  for (const words of new Set(sum.broken)) tell(`broken: ${words}`);
  for (const { trial, words } of unfinished) tell(`no result of trial ${trial}: ${words.split('\n')[0] ?? ''}`);
  const controlHolds = wanted.count === 0 || controlVerdict(fault, amongThe(results.lines, control), tell);
  tell(totalLine(sum));
  const held = sum.lost === 0 && sum.silent === 0 && sum.broken.length === 0;
  if (!held || !controlHolds || unfinished.length > 0) return 1;
  return skipped.length > 0 ? SKIPPED : 0;
}

/** Runs the trials of a fault that are still missing and tells all of them; answers the exit code. */
export function runFault(fault: Fault, run: FaultRun): Promise<number> {
  const variants = fault.variants.filter((variant) => run.only === undefined || variant.includes(run.only));
  if (variants.length === 0)
    throw new Error(`No variant of ${fault.name} is called ${run.only ?? ''}: ${fault.variants.join(', ')}`);
  const needs = new Set(variants.flatMap((variant) => fault.needs(variant)));
  return withPlace(run, needs, (prepared) => runIn(fault, run, variants, prepared));
}
