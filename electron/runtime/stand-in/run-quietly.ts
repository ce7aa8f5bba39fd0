import { execFile } from 'node:child_process';

/** Runs a command without a shell; rejects with the first line that it wrote to stderr. `timeoutMs` ends it for good. */
export function runQuietly(command: string, args: readonly string[], cwd: string, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(stderr.trim().split('\n')[0] || error.message, { cause: error }));
    });
  });
}
