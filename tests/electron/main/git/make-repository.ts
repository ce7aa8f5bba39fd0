import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../../temporary-folder.ts';

const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A real repository in a folder that goes away with the test; `git` runs a command in it and answers what it prints. */
export function makeRepository(name = 'shop') {
  const folder = path.join(temporaryFolder(), name);
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
  /** Commits one changed file on a day, at noon two hours east of Greenwich. */
  const commit = (day: string, file: string, message: string, author = 'Noor Haddad <noor@example.com>'): void => {
    write(file, `${day} ${message}\n`);
    git('add', '--', file);
    execFileSync(
      'git',
      ['-C', folder, 'commit', '--quiet', '-m', message, `--author=${author}`, `--date=${day}T12:00:00+02:00`],
      {
        env: { ...environment, GIT_COMMITTER_DATE: `${day}T12:00:00+02:00` },
      },
    );
  };
  return { folder, git, write, commit };
}
