import { spawn } from 'node:child_process';
import type { Runtime } from '../runtime/runtime.ts';

/** A start of the app: the folder with `package.json`, further arguments, extra environment. */
export interface DesktopRun {
  readonly runtime: Runtime;
  readonly appFolder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the desktop app, passes Ctrl-C on, and resolves with its exit code once it has ended. */
export function runDesktop(run: DesktopRun): Promise<number> {
  // Chromium's own messages about missing desktop services would bury ours.
  const args = [run.appFolder, '--log-level=3', ...run.args];
  const child = spawn(run.runtime.executable, args, { stdio: 'inherit', env: run.env });
  const passOn = (signal: NodeJS.Signals): boolean => child.kill(signal);
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Rungbook could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}
