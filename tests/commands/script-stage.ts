import { runNpmScript } from './npm-script.ts';
import { projectRoot } from './project-root.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';

/** A stage that runs one script of `package.json` and counts as one test. */
export function scriptStage(name: string, script: string, order: Pick<Stage, 'after' | 'needsSuccess'> = {}): Stage {
  return {
    name,
    ...order,
    run: async (env) => {
      const result = await runNpmScript(script, { cwd: projectRoot, env });
      return asOneTest(result.code === 0, result.output);
    },
  };
}
