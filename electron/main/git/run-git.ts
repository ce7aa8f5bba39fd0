import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GitSearch } from './find-git.ts';
import { findGit, trustedFolders } from './find-git.ts';
import { hardenedArguments, hardenedEnvironment } from './hardened-call.ts';

/** How long and how much: a call is cut off at either. */
export interface GitLimits {
  milliseconds: number;
  bytes: number;
}
export const gitLimits: GitLimits = { milliseconds: 30_000, bytes: 20_000_000 };

/** How a call ended. `truncated`: the output cap cut it; what came before is there. */
export type GitRun =
  | { outcome: 'done'; output: string; truncated: boolean }
  | { outcome: 'refused'; message: string }
  | { outcome: 'missing' }
  | { outcome: 'too-slow' };

/** Runs one fixed git command in a folder; the arguments are ours, never a person's or a page's. */
export type RunGit = (folder: string, command: readonly string[], limits?: GitLimits) => Promise<GitRun>;

/** Builds the hardened call for this machine. No shell is involved, and stdin is closed. */
export function createRunGit(search: GitSearch, systemRoot?: string): RunGit {
  return async (folder, command, limits = gitLimits) => {
    const git = findGit(search);
    if (git === null) return { outcome: 'missing' };
    const home = await mkdtemp(path.join(tmpdir(), 'rungbook-git-'));
    const PATH = trustedFolders(search).join(search.platform === 'win32' ? ';' : ':');
    const env = hardenedEnvironment({ PATH, home, systemRoot });
    try {
      return await collect(git, [...hardenedArguments, ...command], { cwd: folder, env }, limits);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  };
}

function collect(
  git: string,
  argv: readonly string[],
  place: { cwd: string; env: NodeJS.ProcessEnv },
  limits: GitLimits,
): Promise<GitRun> {
  return new Promise((resolve) => {
    const child = spawn(git, argv, { ...place, shell: false, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let [size, words, truncated, late] = [0, '', false, false];
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      if (truncated) return;
      const room = limits.bytes - size;
      truncated = chunk.length > room;
      output.push(truncated ? chunk.subarray(0, room) : chunk);
      size += chunk.length;
      if (truncated) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (words.length < 4_000) words += chunk.toString('utf8');
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ outcome: 'refused', message: error.message });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      if (late) resolve({ outcome: 'too-slow' });
      else if (code === 0 || truncated)
        resolve({ outcome: 'done', output: Buffer.concat(output).toString('utf8'), truncated });
      else resolve({ outcome: 'refused', message: words.trim() });
    });
  });
}
