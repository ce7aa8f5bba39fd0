import { failed } from '../../../shared/ipc/result.ts';
import type { GitRun } from './run-git.ts';

/** The codes of what can go wrong with a repository; the page may offer another way for some. */
export type GitProblem =
  | 'git-missing'
  | 'no-folder'
  | 'no-repository'
  | 'no-commits'
  | 'bare-repository'
  | 'foreign-owner'
  | 'git-too-slow'
  | 'git-failed'
  | 'unknown-token'
  | 'not-saved';

const say = (code: GitProblem, message: string) => failed(code, message);

const gitMissing = () =>
  say(
    'git-missing',
    'Git was not found on this machine. Install it and try again, or paste the output of git log instead.',
  );
export const noFolder = (name: string) => say('no-folder', `“${name}” is not there any more. Choose the folder again.`);
export const noCommits = (name: string) =>
  say('no-commits', `“${name}” has no commits yet, so there is nothing to import. Choose another repository.`);
export const unknownToken = () =>
  say('unknown-token', 'This repository is not open any more. Choose the folder again.');

export const notRemembered = (name: string) =>
  say(
    'not-saved',
    `“${name}” could not be remembered for Friday. Nothing else was changed; check the disk, then try again.`,
  );
export const notForgotten = (name: string) =>
  say('not-saved', `“${name}” could not be forgotten. Nothing was changed; check the disk, then try again.`);
const bareRepository = (name: string) =>
  say('bare-repository', `“${name}” is a bare repository, a copy without files. Choose the folder in which you work.`);
export const noRepository = (name: string) =>
  say('no-repository', `“${name}” is not a git repository. Choose the folder that holds the .git folder.`);
const foreignOwner = (name: string) =>
  say(
    'foreign-owner',
    `“${name}” belongs to another user of this machine, so git does not open it. Clone it for yourself and choose that.`,
  );

/** Turns a call that did not end well into words about the folder `name`; git's own message is shown only where we know no better. */
export function wordsFor(run: Exclude<GitRun, { outcome: 'done' }>, name: string) {
  switch (run.outcome) {
    case 'missing':
      return gitMissing();
    case 'too-slow':
      return say(
        'git-too-slow',
        `Git did not answer within 30 seconds for “${name}”. Choose a shorter period, or paste the output of git log.`,
      );
    case 'refused':
      if (/not a git repository/i.test(run.message)) return noRepository(name);
      if (/cannot use bare repository/i.test(run.message)) return bareRepository(name);
      if (/dubious ownership/i.test(run.message)) return foreignOwner(name);
      return say('git-failed', `Git could not read “${name}”: ${firstLine(run.message)}. Nothing was changed.`);
  }
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '')
    .replace(/^(fatal|error): /, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 200) || 'no reason was given';
