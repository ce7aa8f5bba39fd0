import { hasDisplay } from '../../electron/commands/has-display.ts';
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
