import { findRuntimeHere } from '../../electron/runtime/find-runtime-here.ts';
import { E2E_ELECTRON } from './e2e-environment.ts';
import { projectRoot } from './project-root.ts';
import { asOneTest } from './stage.ts';
import type { Stage } from './stage.ts';

/** Finds the Electron for the end-to-end tests; without one, they are skipped and this line says why. */
export const runtimeStage: Stage = {
  name: 'electron runtime',
  run: async (env) => {
    const search = await findRuntimeHere({ projectRoot, env, announce: () => undefined });
    if (!search.found) return { passed: 0, failed: 0, skipped: 1, output: '', note: search.reasons.join(' ') };
    const { version, origin, executable } = search.runtime;
    return { ...asOneTest(true, '', `${version} (${origin})`), provides: { [E2E_ELECTRON]: executable } };
  },
};
