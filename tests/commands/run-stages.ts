import { asOneTest } from './stage.ts';
import type { Stage, StageOutcome } from './stage.ts';

/** A stage that has ended; `milliseconds` is its own wall time. */
export interface StageResult extends StageOutcome {
  readonly name: string;
  readonly milliseconds: number;
}

/** How to run: how many stages at once, with which environment, and who is told about each beginning and end. */
export interface RunOptions {
  readonly atOnce: number;
  readonly env: NodeJS.ProcessEnv;
  readonly onStart: (stage: Stage) => void;
  readonly onEnd: (result: StageResult) => void;
}

/**
 * Runs all stages, up to `atOnce` side by side, in the given order as far as `after` allows. A failed stage stops no
 * other, except those that say that they need its success: they count as failed and say so. Never rejects.
 */
export async function runStages(stages: readonly Stage[], options: RunOptions): Promise<readonly StageResult[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const results: StageResult[] = [];
  const env = { ...options.env };

  const finish = (result: StageResult): void => {
    results.push(result);
    Object.assign(env, result.provides);
    options.onEnd(result);
  };
  const launch = async (stage: Stage): Promise<void> => {
    options.onStart(stage);
    const began = performance.now();
    const outcome = await outcomeOf(stage, env, results);
    finish({ ...outcome, name: stage.name, milliseconds: performance.now() - began });
    running.delete(stage);
  };
  const isReady = (stage: Stage): boolean => {
    const names = new Set(results.map((result) => result.name));
    if (!(stage.after ?? []).every((name) => names.has(name))) return false;
    return stage.alone !== true || running.size === 0;
  };

  while (waiting.length > 0 || running.size > 0) {
    const someoneIsAlone = [...running.keys()].some((stage) => stage.alone === true);
    const next = someoneIsAlone || running.size >= options.atOnce ? undefined : waiting.find(isReady);
    if (next !== undefined) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, launch(next));
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These stages wait for each other: ${waiting.map((stage) => stage.name).join(', ')}`);
  }
  return results;
}

async function outcomeOf(stage: Stage, env: NodeJS.ProcessEnv, ended: readonly StageResult[]): Promise<StageOutcome> {
  const blocker = ended.find((result) => result.failed > 0 && stage.after?.includes(result.name) === true);
  if (stage.needsSuccess === true && blocker !== undefined) {
    return asOneTest(false, '', `not run, because ${blocker.name} failed`);
  }
  try {
    return await stage.run(env);
  } catch (error) {
    return asOneTest(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
