/** How many commits the list of authors is read from: enough to find everybody of the last months. */
const RECENT_COMMITS = 3_000;

const plainLog = [
  'log',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-notes',
  '--encoding=UTF-8',
  '-z',
];
const revisions = (names: readonly string[]): string[] => ['--end-of-options', ...names, '--'];

/** Is this a repository, and where is its top? */
export const topLevelCommand: readonly string[] = ['rev-parse', '--show-toplevel'];

/** Answers nothing and fails when the name is no commit. */
export const commitCommand = (name: string): string[] => [
  'rev-parse',
  '--verify',
  '--quiet',
  '--end-of-options',
  `${name}^{commit}`,
];

/** Authors of the newest commits, one NUL-separated item a commit. */
export const authorsCommand = (names: readonly string[]): string[] => [
  ...plainLog,
  `--max-count=${RECENT_COMMITS}`,
  '--format=%aN <%aE>',
  ...revisions(names),
];

interface LogQuestion {
  names: readonly string[];
  author: string;
  from: string;
}

/** The address alone decides who it is, because people change the spelling of their name more often than their address. */
const authorPattern = (author: string): string => /<[^<>]+>\s*$/.exec(author)?.[0].trim() ?? author;

/** Git compares moments, so we start where the day starts first on Earth; the exact period is cut by the author's date when the log is parsed. */
const since = (from: string): string => `--since=${from}T00:00:00+14:00`;

/**
 * The three questions whose answers, one after the other, are the text that `shared/import/git-log` parses: the author's commits
 * with paths; every commit with its parents, so that a branch is known even where colleagues committed in between; and the
 * words of all merges. Only trees are compared, never the content of files.
 */
export function logCommands({ names, author, from }: LogQuestion): string[][] {
  const period = since(from);
  return [
    [
      ...plainLog,
      '--no-renames',
      '--no-relative',
      '--name-only',
      period,
      '--fixed-strings',
      `--author=${authorPattern(author)}`,
      '--format=//commit%x00%H%x00%P%x00%aN%x00%aE%x00%aI%x00%s%x00%b%x00',
      ...revisions(names),
    ],
    [...plainLog, '--merges', period, '--format=//merge%x00%H%x00%s%x00%b', ...revisions(names)],
    [...plainLog, period, '--format=//graph%x00%H%x00%P', ...revisions(names)],
  ];
}
