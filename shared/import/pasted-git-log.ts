import type { GitCommit, GitHistory } from './git-commit.ts';
import { SUBJECT, hashesOf } from './git-commit.ts';
import { dateOfGitLine } from './git-date-line.ts';

/** The command that the page shows for copying; its answer has everything that the parser reads. */
export const gitLogCommand = 'git log --parents --name-only --since=12.months';

/** With `--parents`, the parents follow the commit's own hash. */
const COMMIT_LINE = /^commit ([0-9a-f]{7,64})((?: [0-9a-f]{7,64})*)(?: \(|$)/;
const FIELD_LINE = /^(Merge|Author|AuthorDate|Date|Commit|CommitDate):\s+(.*)$/;
/** ` src/price.ts | 12 ++--` of --stat, and `src/price.ts` of --name-only. */
const STAT_LINE = /^ (\S.*?)\s+\|\s+(?:\d+|Bin)\b/;

interface Draft {
  hash: string;
  parents: string[];
  author: string;
  date: string | null;
  message: string[];
  paths: string[];
}

/**
 * Parses what `git log` prints by default, also with `--stat`, `--name-only`, ISO dates, `--pretty=fuller`, or decorations.
 * Commits without a date or an author are skipped; text that is no log gives an empty history.
 */
export function parsePastedGitLog(text: string): GitHistory {
  const history: GitHistory = { commits: [], graph: new Map(), merges: new Map() };
  const seen = new Set<string>();
  let draft: Draft | null = null;
  const finish = (): void => {
    const commit = draft && toCommit(draft);
    if (!commit || seen.has(commit.hash)) return;
    seen.add(commit.hash);
    history.commits.push(commit);
    history.graph.set(commit.hash, commit.parents);
    if (commit.parents.length > 1) history.merges.set(commit.hash, { subject: commit.subject, body: commit.body });
  };
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const start = COMMIT_LINE.exec(line);
    if (start) {
      finish();
      draft = {
        hash: start[1] ?? '',
        parents: hashesOf(start[2] ?? ''),
        author: '',
        date: null,
        message: [],
        paths: [],
      };
    } else if (draft) readLine(draft, line);
  }
  finish();
  return history;
}

function readLine(draft: Draft, line: string): void {
  const field = FIELD_LINE.exec(line);
  if (line.startsWith('    ')) draft.message.push(line.slice(4));
  else if (field) readField(draft, field[1] ?? '', field[2] ?? '');
  else if (line === '') {
    if (draft.message.length > 0 && draft.paths.length === 0) draft.message.push('');
  } else if (line.length < 2_000) {
    const path = STAT_LINE.exec(line)?.[1] ?? (line.startsWith(' ') ? null : line);
    if (path !== null) draft.paths.push(path);
  }
}

function readField(draft: Draft, name: string, value: string): void {
  // These are shortened, so the ones of --parents go before them.
  if (name === 'Merge') draft.parents = draft.parents.length > 1 ? draft.parents : hashesOf(value);
  else if (name === 'Author') draft.author = value.slice(0, 600);
  else if (name === 'AuthorDate' || name === 'Date') draft.date = dateOfGitLine(value);
}

function toCommit({ hash, parents, author, date, message, paths }: Draft): GitCommit | null {
  const name = /^(.*?)\s*<([^<>]*)>$/.exec(author);
  if (!name || date === null) return null;
  const [subject, ...body] = message.join('\n').trim().split('\n');
  return {
    hash,
    parents,
    authorName: name[1] ?? '',
    authorMail: name[2] ?? '',
    date,
    subject: (subject ?? '').slice(0, SUBJECT).trim(),
    body: body.join('\n').trim(),
    paths,
  };
}
