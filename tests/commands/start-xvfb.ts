import { spawn } from 'node:child_process';
import { findCommand } from './find-command.ts';

/** A virtual display: its name for `DISPLAY`, and how to end it. */
export interface VirtualDisplay {
  readonly display: string;
  readonly stop: () => void;
}

/** Starts Xvfb on a number that it picks itself; `undefined` when it is not installed or does not come up. */
export function startXvfb(env: NodeJS.ProcessEnv): Promise<VirtualDisplay | undefined> {
  const command = findCommand(['Xvfb'], env);
  if (command === undefined) return Promise.resolve(undefined);
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
    // Xvfb writes the number that it took once it accepts connections.
    child.stdio[3]?.once('data', (data: Buffer) => {
      resolve({
        display: `:${data.toString().trim()}`,
        stop: () => {
          process.off('exit', stop);
          stop();
        },
      });
    });
  });
}
