import { spawn } from 'node:child_process';

/** A command without a shell; `limitMs` ends it for good, so that a hanging stage cannot hang the whole run. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limitMs?: number;
}

/** Exit code (124 when the time was up) and everything that was written, both streams in order. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

const FIFTEEN_MINUTES_MS = 15 * 60 * 1000;

/** Runs a command to its end and keeps what it wrote; never rejects. */
export function runCommand(command: Command): Promise<CommandResult> {
  const limit = command.limitMs ?? FIFTEEN_MINUTES_MS;
  return new Promise((resolve) => {
    // A group of its own, so that the time limit reaches the children of npm and of the test runners as well.
    const child = spawn(command.command, command.args, {
      cwd: command.cwd,
      env: command.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    let timedOut = false;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const stop = (): void => killGroup(child.pid);
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, limit);
    process.once('exit', stop);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      const words = timedOut ? `\nStopped after ${Math.round(limit / 1000)} s.` : '';
      resolve({ code: timedOut ? 124 : (code ?? 1), output: output + words });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
