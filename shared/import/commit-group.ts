import { startOfWeek } from '../dates/local-date.ts';
import { assignBranches } from './assign-branches.ts';
import { readSubject } from './commit-subject.ts';
import type { GitCommit, GitHistory, GitMerge } from './git-commit.ts';
import { projectPathOfCommit } from './project-path.ts';

/** Commits that belong to one story, oldest first: a merged branch, or a week in one part of the project. */
export type CommitGroup = { commits: GitCommit[] } & (
  { kind: 'branch'; merge: GitMerge; mergeHash: string } | { kind: 'week'; path: string }
);

/**
 * Groups commits by the merge that brought them in; those without one by the part of the project and the ISO week. Where the
 * text tells no paths, the scope of a conventional subject stands for them. The groups are in order of their first commit.
 */
export function groupCommits(history: GitHistory, commits: readonly GitCommit[]): CommitGroup[] {
  const branches = assignBranches(history);
  const groups = new Map<string, CommitGroup>();
  for (const commit of [...commits].sort(oldestFirst)) {
    const mergeHash = branches.get(commit.hash) ?? null;
    const merge = mergeHash === null ? undefined : history.merges.get(mergeHash);
    const path = commit.paths.length > 0 ? projectPathOfCommit(commit.paths) : readSubject(commit.subject).scope;
    const key = merge ? `branch ${mergeHash ?? ''}` : `week ${startOfWeek(commit.date)} ${path}`;
    const group = groups.get(key);
    if (group) group.commits.push(commit);
    else if (merge && mergeHash !== null) groups.set(key, { kind: 'branch', merge, mergeHash, commits: [commit] });
    else groups.set(key, { kind: 'week', path, commits: [commit] });
  }
  return [...groups.values()];
}

const oldestFirst = (a: GitCommit, b: GitCommit): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0;
