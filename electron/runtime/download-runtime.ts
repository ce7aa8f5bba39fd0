import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderSize } from './folder-size.ts';
import { proxyEnvironment } from './proxy-environment.ts';
import { runWhileProgressing } from './run-while-progressing.ts';
import type { RuntimePaths } from './runtime-paths.ts';

/** Options of the official download; times in milliseconds. */
export interface DownloadOptions {
  readonly paths: RuntimePaths;
  readonly env: NodeJS.ProcessEnv;
  readonly stallLimitMs: number;
}

/** `undefined` when the official installer succeeded, else one short phrase that says why not. */
export type DownloadFailure = string | undefined;

/**
 * Runs the installer that ships with the `electron` package. It prints nothing for half a minute, so its temporary
 * folder is made ours and its growth counts as progress; unpacking shows in the distribution folder.
 */
export async function downloadRuntime(options: DownloadOptions): Promise<DownloadFailure> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'rungbook-electron-'));
  try {
    const outcome = await runWhileProgressing({
      command: process.execPath,
      args: [options.paths.installer],
      cwd: options.paths.electronPackage,
      env: { ...proxyEnvironment(options.env), TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stallLimitMs: options.stallLimitMs,
      pollMs: 250,
      measure: () => folderSize(temporary) + folderSize(options.paths.installedDist),
    });
    if (outcome.kind === 'stalled') return `no progress for ${options.stallLimitMs / 1000} seconds`;
    return outcome.code === 0 ? undefined : shortReason(outcome.output);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The installer prints a stack; the deepest cause with an error code is what a person can act on. */
function shortReason(output: string): string {
  const cause = /\[cause\]:\s*(?:\w*Error:?\s*)?(.+)/.exec(output)?.[1] ?? /^\w*Error:\s*(.+)$/m.exec(output)?.[1];
  return (cause ?? output.trim().split('\n')[0] ?? 'the installer failed').replace(/\s*\{\s*$/, '').slice(0, 160);
}
