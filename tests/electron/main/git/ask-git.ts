import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createGitHandlers } from '../../../../electron/main/git/git-handlers.ts';
import { createRememberedRepositories } from '../../../../electron/main/git/remembered-repositories.ts';
import type { RunGit } from '../../../../electron/main/git/run-git.ts';
import { parseGitLog } from '../../../../shared/import/git-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** What this device remembers, in a file below `folder`; every profile is known unless told otherwise. */
export const rememberedIn = (folder: string, isKnown: (id: string) => boolean = () => true, told: string[] = []) =>
  createRememberedRepositories({
    file: path.join(folder, 'repositories.json'),
    now: () => '2026-11-27T14:30:00.000Z',
    tell: (words) => told.push(words),
    isKnown: (id) => Promise.resolve(isKnown(id)),
  });

/** The handlers with a dialog that answers `folder`; `null` closes it. */
export const handlersFor = (folder: string | null, runGit?: RunGit, remembered = rememberedIn(temporaryFolder())) =>
  createGitHandlers({
    showOpenDialog: () => Promise.resolve({ canceled: folder === null, filePaths: folder === null ? [] : [folder] }),
    newId: randomUUID,
    remembered,
    ...(runGit ? { runGit } : {}),
  });

/** Chooses a repository and reads one author's history, as the app does; fails the test with the words where it is refused. */
export async function readHistory(folder: string, author: string, from = '2026-01-01') {
  const handlers = handlersFor(folder);
  const chosen = await handlers['git.choose-repository'](null);
  if (!chosen.ok || chosen.value === null) throw new Error(chosen.ok ? 'cancelled' : chosen.message);
  const log = await handlers['git.read-log']({ token: chosen.value.token, author, from, to: '2026-12-31' });
  if (!log.ok) throw new Error(log.message);
  return { chosen: chosen.value, log: log.value, history: parseGitLog(log.value.text) };
}
