import path from 'node:path';
import { stat } from 'node:fs/promises';
import type { GitLogText } from '../../../shared/ipc/contract/git-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { commitCommand, logCommands, topLevelCommand } from './git-commands.ts';
import { noCommits, noFolder, noRepository, wordsFor } from './git-words.ts';
import type { RunGit } from './run-git.ts';
import { gitLimits } from './run-git.ts';

/** A repository that git could open. */
export interface OpenRepository {
  folder: string;
  name: string;
  /** Where the history is read from: what is checked out, and what the server calls its main branch. */
  revisions: string[];
}

/** Opens the repository that a folder lies in, or says why not. */
export async function openRepository(runGit: RunGit, folder: string): Promise<Result<OpenRepository>> {
  const chosenName = path.basename(folder);
  if (!(await isFolder(folder))) return noFolder(chosenName);
  const top = await runGit(folder, topLevelCommand);
  if (top.outcome !== 'done') return wordsFor(top, chosenName);
  // Only the line end that git adds goes: a folder may end in a space.
  const topFolder = path.normalize(top.output.replace(/\r?\n$/, ''));
  const name = path.basename(topFolder);
  const revisions: string[] = [];
  for (const candidate of ['HEAD', 'refs/remotes/origin/HEAD']) {
    const found = await runGit(topFolder, commitCommand(candidate));
    if (found.outcome === 'done') revisions.push(candidate);
  }
  return revisions.length === 0 ? noCommits(name) : ok({ folder: topFolder, name, revisions });
}

/** Opens a remembered top folder; that it lies in another repository now is not what was chosen. */
export async function reopenRepository(runGit: RunGit, folder: string): Promise<Result<OpenRepository>> {
  const opened = await openRepository(runGit, folder);
  return opened.ok && opened.value.folder !== folder ? noRepository(path.basename(folder)) : opened;
}

/** The three answers one after the other share one output cap; a cut in the first leaves no room for the others, and says so. */
export async function readLog(
  runGit: RunGit,
  repository: OpenRepository,
  question: { author: string; from: string },
): Promise<Result<GitLogText>> {
  if (!(await isFolder(repository.folder))) return noFolder(repository.name);
  const parts: string[] = [];
  let room = gitLimits.bytes;
  for (const command of logCommands({ names: repository.revisions, ...question })) {
    const run = await runGit(repository.folder, command, { ...gitLimits, bytes: room });
    if (run.outcome !== 'done') return wordsFor(run, repository.name);
    parts.push(run.output);
    room -= Buffer.byteLength(run.output);
    if (run.truncated) return ok({ text: parts.join('\0'), truncated: true });
  }
  return ok({ text: parts.join('\0'), truncated: false });
}

const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
