import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** What the search depends on; taken from the process by main, made up by tests. */
export interface GitSearch {
  PATH: string;
  platform: NodeJS.Platform;
}

const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The folders to search: absolute ones only, because `.` or an empty item in PATH would mean the repository itself. */
export function trustedFolders({ PATH, platform }: GitSearch): string[] {
  const separator = platform === 'win32' ? ';' : ':';
  const named = PATH.split(separator).filter((folder) => path.isAbsolute(folder));
  return platform === 'win32' ? named : [...new Set([...named, ...usualFolders])];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The full path of git, or `null` when it is not installed. We look ourselves instead of handing "git" to the system, because
 * Windows searches the working folder first, and the working folder is a repository that we do not trust.
 */
export function findGit(search: GitSearch): string | null {
  const name = search.platform === 'win32' ? 'git.exe' : 'git';
  return (
    trustedFolders(search)
      .map((folder) => path.join(folder, name))
      .find(isProgram) ?? null
  );
}
