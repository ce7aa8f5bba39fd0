import { isLocalDate } from '../dates/local-date.ts';
import type { GitCommit, GitHistory } from './git-commit.ts';
import { SUBJECT, hashesOf, isHash } from './git-commit.ts';

/** Paths of one commit beyond this many say nothing more about where the work was. */
const PATHS = 500;

const isMark = (token: string | undefined): boolean =>
  token === '//commit' || token === '//merge' || token === '//graph';

/**
 * Parses the answer of `git.read-log`: NUL-separated fields, each record behind a mark that cannot be a path. A record that the
 * output cap cut in half, or that is not shaped like one, is skipped. Several answers may stand in one text.
 */
export function parseGitLog(text: string): GitHistory {
  const tokens = text.split('\0');
  const commits = new Map<string, GitCommit>();
  const history: GitHistory = { commits: [], graph: new Map(), merges: new Map() };
  let at = 0;
  while (at < tokens.length) {
    const mark = tokens[at];
    if (mark === '//commit') {
      const [commit, next] = readCommit(tokens, at + 1);
      if (commit && !commits.has(commit.hash)) commits.set(commit.hash, commit);
      at = next;
    } else if (mark === '//merge') {
      const [hash, subject, body] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
      if (hash !== undefined && isHash(hash) && subject !== undefined)
        history.merges.set(hash, { subject: subject.slice(0, SUBJECT), body: body ?? '' });
      at += 4;
    } else if (mark === '//graph') {
      const [hash, parents] = [tokens[at + 1], tokens[at + 2]];
      if (hash !== undefined && isHash(hash)) history.graph.set(hash, hashesOf(parents ?? ''));
      at += 3;
    } else at += 1;
  }
  history.commits = [...commits.values()];
  return history;
}

/** One commit from its hash on, and where the next record may begin; `null` when it is cut or damaged. */
function readCommit(tokens: readonly string[], start: number): [GitCommit | null, number] {
  const [hash, parents, authorName, authorMail, moment, subject, body] = tokens.slice(start, start + 7);
  let at = start + 7;
  const paths: string[] = [];
  for (; at < tokens.length && !isMark(tokens[at]); at += 1) {
    // Git starts the list with a line end, which is no part of the first name.
    const path = (tokens[at] ?? '').replace(/^\n/, '');
    if (path !== '' && paths.length < PATHS) paths.push(path);
  }
  const date = moment?.slice(0, 10) ?? '';
  if (hash === undefined || !isHash(hash) || body === undefined || !isLocalDate(date)) return [null, at];
  return [
    {
      hash,
      parents: hashesOf(parents ?? ''),
      authorName: (authorName ?? '').slice(0, 300),
      authorMail: (authorMail ?? '').slice(0, 300),
      date,
      subject: (subject ?? '').slice(0, SUBJECT).trim(),
      body: body.trim(),
      paths,
    },
    at,
  ];
}
