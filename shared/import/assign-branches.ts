import type { GitHistory } from './git-commit.ts';
import { branchOfMerge, isLongLivedBranch } from './branch-name.ts';

type Task =
  { kind: 'chain'; tip: string; merge: string | null } | { kind: 'commit'; hash: string; merge: string | null };

/**
 * Says for every commit which merge brought it in; `null` for a commit made on the main line, or on a branch that lives on.
 *
 * We walk the main line (first parents) from its oldest commit on. Whatever a merge reaches that nobody reached before came with
 * that merge; the branch is walked the same way, so that branches merged into it are named by their own merges. Each commit is
 * visited once. The stack is our own because a history may be deeper than the language's.
 */
export function assignBranches({ graph, merges }: Pick<GitHistory, 'graph' | 'merges'>): Map<string, string | null> {
  const assigned = new Map<string, string | null>();
  const waiting = new Set<string>();
  const children = new Set([...graph.values()].flat());
  const tips = [...graph.keys()].filter((hash) => !children.has(hash));
  const tasks: Task[] = tips.reverse().map((tip) => ({ kind: 'chain', tip, merge: null }));

  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (task.kind === 'chain') {
      // From the tip down to what is known; the oldest ends on top of the stack.
      for (let hash: string | undefined = task.tip; hash !== undefined; hash = graph.get(hash)?.[0]) {
        if (!graph.has(hash) || assigned.has(hash) || waiting.has(hash)) break;
        waiting.add(hash);
        tasks.push({ kind: 'commit', hash, merge: task.merge });
      }
      continue;
    }
    const { hash, merge } = task;
    waiting.delete(hash);
    assigned.set(hash, merge);
    const named = branchMerge(merges, hash);
    for (const tip of (graph.get(hash) ?? []).slice(1)) tasks.push({ kind: 'chain', tip, merge: named ? hash : merge });
  }
  return assigned;
}

/** Does this merge stand for one piece of work? Pulling the main branch into one's own does not, nor does a release. */
function branchMerge(merges: GitHistory['merges'], hash: string): boolean {
  const branch = branchOfMerge(merges.get(hash)?.subject ?? '');
  return branch !== null && !isLongLivedBranch(branch);
}
