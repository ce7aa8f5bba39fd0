import { spawn } from 'node:child_process';

/** What to run and when to give up; times in milliseconds. `measure` returns a number that changes as work advances. */
export interface WatchedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stallLimitMs: number;
  readonly pollMs: number;
  readonly measure: () => number;
}

/** How a watched command ended. `output` is the tail of what it wrote to both streams. */
export type WatchedOutcome =
  | { readonly kind: 'finished'; readonly code: number; readonly output: string }
  | { readonly kind: 'stalled'; readonly output: string };

const OUTPUT_TAIL = 4000;

/**
 * Runs a command for as long as it makes progress. Output counts as progress, and so does a change of `measure`;
 * after `stallLimitMs` without either, the command is killed. There is no overall limit: a slow line may take its time.
 */
export function runWhileProgressing(watched: WatchedCommand): Promise<WatchedOutcome> {
  return new Promise((resolve) => {
    const child = spawn(watched.command, watched.args, {
      cwd: watched.cwd,
      env: watched.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stalled = false;
    let lastMeasure = watched.measure();
    let lastProgress = performance.now();
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-OUTPUT_TAIL);
      lastProgress = performance.now();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const timer = setInterval(() => {
      const measure = watched.measure();
      if (measure !== lastMeasure) lastProgress = performance.now();
      lastMeasure = measure;
      if (performance.now() - lastProgress < watched.stallLimitMs) return;
      stalled = true;
      child.kill('SIGKILL');
    }, watched.pollMs);
    const end = (outcome: WatchedOutcome): void => {
      clearInterval(timer);
      resolve(outcome);
    };
    child.on('error', (error) => end({ kind: 'finished', code: 127, output: error.message }));
    child.on('close', (code) =>
      end(stalled ? { kind: 'stalled', output } : { kind: 'finished', code: code ?? 1, output }),
    );
  });
}
