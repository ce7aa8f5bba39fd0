import { isBuildStale } from '../../electron/commands/is-build-stale.ts';
import { runNpmScript } from './npm-script.ts';
import { projectRoot } from './project-root.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';

/** Builds only when a source is newer than the build, to keep a repeated run quick. */
export const buildIfStaleStage: Stage = {
  name: 'build',
  run: async (env) => {
    if (!isBuildStale(projectRoot)) return asOneTest(true, '', 'up to date');
    const result = await runNpmScript('build', { cwd: projectRoot, env });
    return asOneTest(result.code === 0, result.output);
  },
};
