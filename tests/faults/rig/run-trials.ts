import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { killAllIn } from '../apps/process-tree.ts';
import { unmountAllIn } from '../disks/loop-disk.ts';
import type { Control, Fault, Place, Trial, TrialOutcome } from './fault.ts';
import { seededRandom } from './random.ts';
import type { Results, TrialLine } from './results.ts';
import { within } from './within.ts';

/** Which trials to run: `count` of them, of these variants. */
export interface TrialsWanted {
  readonly count: number;
  readonly seed: string;
  readonly variants: readonly string[];
  readonly isControl: boolean;
}

/** A trial that came to no result says nothing about the app; the run goes on, and ends as failed. */
export interface Unfinished {
  readonly trial: number;
  readonly words: string;
}

const wordsOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack ?? error.message}${error.cause === undefined ? '' : `\n  because of ${wordsOf(error.cause)}`}`
    : String(error);

function lineOf(trial: Trial, isControl: boolean, outcome: TrialOutcome, ms: number): TrialLine {
  const { acknowledged, lost, silent, broken, notes } = outcome;
  return {
    trial: trial.index,
    variant: trial.variant,
    control: isControl,
    acknowledged,
    lost,
    silent,
    broken: [...(broken ?? [])],
    notes: notes ?? '',
    ms: Math.round(ms),
    at: new Date().toISOString(),
  };
}

/** Runs the trials that are not among the results yet, one after the other, and adds each as it ends. */
export async function runTrials(
  fault: Fault,
  work: Fault['trial'] | Control['trial'],
  place: Place,
  results: Results,
  wanted: TrialsWanted,
  scratch: string,
  tell: (line: string) => void,
): Promise<Unfinished[]> {
  const unfinished: Unfinished[] = [];
  const done = new Set(results.lines.filter((line) => line.control === wanted.isControl).map(({ trial }) => trial));
  for (let index = 0; index < wanted.count; index += 1) {
    if (done.has(index)) continue;
    const variant = wanted.variants[index % wanted.variants.length] ?? '';
    const folder = path.join(scratch, `${wanted.isControl ? 'control' : 'trial'}-${index}`);
    mkdirSync(folder, { recursive: true });
    const random = seededRandom(`${fault.name} ${wanted.seed} ${wanted.isControl ? 'control ' : ''}${index}`);
    const trial: Trial = { index, variant, random, folder };
    const began = performance.now();
    try {
      const outcome = await within(fault.limitMs, `Trial ${index}`, work(trial, place));
      const line = lineOf(trial, wanted.isControl, outcome, performance.now() - began);
      results.add(line);
      const wrong = [...(line.lost > 0 ? [`${line.lost} lost, ${line.silent} silent`] : []), ...line.broken];
      const mark = wrong.length === 0 ? '✓' : wanted.isControl ? '○' : '✗';
      tell(
        `${mark} ${wanted.isControl ? 'control ' : ''}${index + 1}/${wanted.count} ${variant}: ${line.acknowledged} acknowledged${wrong.map((words) => `; ${words}`).join('')}${line.notes === '' ? '' : ` (${line.notes})`}`,
      );
    } catch (error) {
      unfinished.push({ trial: index, words: wordsOf(error) });
      tell(`? ${index + 1}/${wanted.count} ${variant}: no result. ${wordsOf(error)}`);
    } finally {
      killAllIn(folder);
      unmountAllIn(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
  return unfinished;
}
