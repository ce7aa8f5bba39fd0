import { addUp, failureTail, stageLine, totalLine } from './report.ts';
import { runStages } from './run-stages.ts';
import type { Stage } from './stage.ts';

/** Runs stages, prints each as it ends, the failures again at the end, and the total as the last line; gives the exit code. */
export async function runAndReport(stages: readonly Stage[], atOnce: number, env: NodeJS.ProcessEnv): Promise<number> {
  // Stages run in process groups of their own, which Ctrl-C does not reach; leaving in order ends them.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  const began = performance.now();
  const results = await runStages(stages, {
    atOnce,
    env,
    onStart: (stage) => {
      if (stage.alone === true) console.log(`… ${stage.name}`);
    },
    onEnd: (result) => console.log(stageLine(result)),
  });
  const failed = results.filter((result) => result.failed > 0);
  for (const result of failed) console.log(`\n${failureTail(result)}`);
  const total = addUp(results);
  console.log(`\n${results.length} stages in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(totalLine(total));
  return total.failed > 0 ? 1 : 0;
}
