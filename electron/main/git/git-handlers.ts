import path from 'node:path';
import type { ChosenRepository } from '../../../shared/ipc/contract/git-contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { countAuthors } from './count-authors.ts';
import { authorsCommand } from './git-commands.ts';
import { notForgotten, notRemembered, unknownToken, wordsFor } from './git-words.ts';
import type { OpenRepository } from './open-repository.ts';
import { openRepository, readLog, reopenRepository } from './open-repository.ts';
import type { RememberedRepositories } from './remembered-repositories.ts';
import type { RunGit } from './run-git.ts';
import { createRunGit } from './run-git.ts';

/** The part of Electron's answer to an open dialog that we read. */
interface OpenDialogAnswer {
  canceled: boolean;
  filePaths: string[];
}

/** What the verbs of git need from the outside. `runGit` is the hardened call unless a test gives its own. */
export interface GitHandlersOptions {
  showOpenDialog: (options: { title: string; properties: 'openDirectory'[] }) => Promise<OpenDialogAnswer>;
  newId: () => string;
  remembered: RememberedRepositories;
  runGit?: RunGit;
}

/** What stands behind a token: an open repository, or a remembered one that is opened when it is read. */
interface KnownRepository {
  folder: string;
  open: OpenRepository | null;
}

type GitVerb = `git.${'choose-repository' | 'read-log' | 'remember' | 'remembered' | 'forget'}`;

const onThisMachine = (): RunGit =>
  createRunGit({ PATH: process.env['PATH'] ?? '', platform: process.platform }, process.env['SystemRoot']);

/** The verbs `git.*`. Paths stay here, behind tokens. */
export function createGitHandlers({
  showOpenDialog,
  newId,
  remembered,
  runGit = onThisMachine(),
}: GitHandlersOptions): HandlersOf<GitVerb> {
  const repositories = new Map<string, KnownRepository>();

  const tokenOf = (folder: string): string => {
    const known = [...repositories].find(([, one]) => one.folder === folder)?.[0];
    if (known !== undefined) return known;
    const token = newId();
    repositories.set(token, { folder, open: null });
    return token;
  };

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
      repositories.set(token, { folder: opened.value.folder, open: opened.value });
      const chosen: ChosenRepository = { token, name: opened.value.name, authors: countAuthors(authors.output) };
      return ok(chosen);
    },
    'git.read-log': async ({ token, author, from }) => {
      const known = repositories.get(token);
      const opened = known && (known.open ? ok(known.open) : await reopenRepository(runGit, known.folder));
      if (opened && !opened.ok) return opened;
      const repository = opened?.value;
      return repository ? readLog(runGit, repository, { author, from }) : unknownToken();
    },
    'git.remember': async ({ profileId, token, author }) => {
      const known = repositories.get(token);
      if (!known) return unknownToken();
      try {
        await remembered.remember({ profileId, folder: known.folder, author });
        return ok(null);
      } catch {
        return notRemembered(path.basename(known.folder));
      }
    },
    'git.remembered': async ({ profileId }) => {
      const found = await remembered.of(profileId);
      return ok(found.map(({ folder, author }) => ({ token: tokenOf(folder), name: path.basename(folder), author })));
    },
    'git.forget': async ({ profileId, token }) => {
      const known = repositories.get(token);
      if (!known) return unknownToken();
      try {
        await remembered.forget(profileId, known.folder);
        return ok(null);
      } catch {
        return notForgotten(path.basename(known.folder));
      }
    },
  };
}
