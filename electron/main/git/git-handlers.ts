import path from 'node:path';
import { stat } from 'node:fs/promises';
import type { ChosenRepository, GitLogText } from '../../../shared/ipc/contract/git-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { countAuthors } from './count-authors.ts';
import { authorsCommand, commitCommand, logCommands, topLevelCommand } from './git-commands.ts';
import { noCommits, noFolder, unknownToken, wordsFor } from './git-words.ts';
import type { RunGit } from './run-git.ts';
import { createRunGit, gitLimits } from './run-git.ts';

/** The part of Electron's answer to an open dialog that we read. */
interface OpenDialogAnswer {
  canceled: boolean;
  filePaths: string[];
}

/** What the verbs of git need from the outside. `runGit` is the hardened call unless a test gives its own. */
export interface GitHandlersOptions {
  showOpenDialog: (options: { title: string; properties: 'openDirectory'[] }) => Promise<OpenDialogAnswer>;
  newId: () => string;
  runGit?: RunGit;
}

interface OpenRepository {
  folder: string;
  name: string;
  /** Where the history is read from: what is checked out, and what the server calls its main branch. */
  revisions: string[];
}

const onThisMachine = (): RunGit =>
  createRunGit({ PATH: process.env['PATH'] ?? '', platform: process.platform }, process.env['SystemRoot']);

/** The verbs `git.choose-repository` and `git.read-log`. Paths stay here, behind tokens. */
export function createGitHandlers({
  showOpenDialog,
  newId,
  runGit = onThisMachine(),
}: GitHandlersOptions): HandlersOf<'git.choose-repository' | 'git.read-log'> {
  const repositories = new Map<string, OpenRepository>();

  return {
    'git.choose-repository': async () => {
      const { canceled, filePaths } = await showOpenDialog({
        title: 'Choose a git repository',
        properties: ['openDirectory'],
      });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return ok(null);
      const opened = await openRepository(runGit, folder);
      if (!opened.ok) return opened;
      const authors = await runGit(opened.value.folder, authorsCommand(opened.value.revisions));
      if (authors.outcome !== 'done') return wordsFor(authors, opened.value.name);
      const token = newId();
      repositories.set(token, opened.value);
      const chosen: ChosenRepository = { token, name: opened.value.name, authors: countAuthors(authors.output) };
      return ok(chosen);
    },
    'git.read-log': async ({ token, author, from }) => {
      const repository = repositories.get(token);
      return repository ? readLog(runGit, repository, { author, from }) : unknownToken();
    },
  };
}

async function openRepository(runGit: RunGit, folder: string): Promise<Result<OpenRepository>> {
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

/** The three answers one after the other share one output cap; a cut in the first leaves no room for the others, and says so. */
async function readLog(
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
