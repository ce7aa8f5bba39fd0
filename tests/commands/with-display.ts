import { hasDisplay } from '../../electron/commands/has-display.ts';
import { E2E_DISPLAYS } from './e2e-environment.ts';
import { startXvfb } from './start-xvfb.ts';

/** Runs `work` with a display: the one there is, or one Xvfb for its duration. `undefined` when no display can be had. */
export async function withDisplay<T>(
  env: NodeJS.ProcessEnv,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T | undefined> {
  if (hasDisplay(process.platform, env)) return work(env);
  const virtual = await startXvfb(env);
  if (virtual === undefined) return undefined;
  try {
    return await work({ ...env, DISPLAY: virtual.display });
  } finally {
    virtual.stop();
  }
}

/**
 * Runs `work` with up to `count` displays, named in the environment for the workers of a run: the one there is, or as many Xvfbs.
 * `undefined` when no display can be had.
 */
export async function withDisplays<T>(
  env: NodeJS.ProcessEnv,
  count: number,
  work: (env: NodeJS.ProcessEnv, displays: readonly string[]) => Promise<T>,
): Promise<T | undefined> {
  if (hasDisplay(process.platform, env)) return work(env, [env['DISPLAY'] ?? '']);
  const started = await Promise.all(Array.from({ length: count }, () => startXvfb(env)));
  const virtual = started.filter((one) => one !== undefined);
  const displays = virtual.map(({ display }) => display);
  if (displays.length === 0) return undefined;
  try {
    return await work({ ...env, DISPLAY: displays[0], [E2E_DISPLAYS]: displays.join(',') }, displays);
  } finally {
    for (const { stop } of virtual) stop();
  }
}
