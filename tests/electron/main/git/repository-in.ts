import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';

const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A real repository in a new folder below `parent`; `git` runs a command in it and answers what it prints. */
export function repositoryIn(parent: string, name: string) {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  const git = (...command: string[]): string =>
    execFileSync('git', ['-C', folder, ...command], { env: environment, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Noor Haddad');
  git('config', 'user.email', 'noor@example.com');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  /** Runs a command that makes a commit, at noon of a day, two hours east of Greenwich. */
  const onDay = (day: string, ...command: string[]): void => {
    const noon = `${day}T12:00:00+02:00`;
    execFileSync('git', ['-C', folder, ...command], {
      env: { ...environment, GIT_AUTHOR_DATE: noon, GIT_COMMITTER_DATE: noon },
    });
  };
  /** Commits one changed file on a day. */
  const commit = (day: string, file: string, message: string, author = 'Noor Haddad <noor@example.com>'): void => {
    write(file, `${day} ${message}\n`);
    git('add', '--', file);
    onDay(day, 'commit', '--quiet', '-m', message, `--author=${author}`);
  };
  /** Merges a branch into what is checked out, with a commit of its own. */
  const merge = (day: string, branch: string): void => onDay(day, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  return { folder, git, write, commit, merge };
}

export type Repository = ReturnType<typeof repositoryIn>;
