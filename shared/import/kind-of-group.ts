import type { EntryKind } from '../record/entry.ts';
import type { GitCommit } from './git-commit.ts';

const DECISION_PATH = /(?:^|\/)(?:adrs?|rfcs?|decisions)\//i;
const INCIDENT = /\b(?:incident|post-?mortem|outage)\b/i;

/** Work is an achievement, unless most of its commits write a decision down or its words speak of an incident. */
export function kindOfGroup(commits: readonly GitCommit[], title: string): EntryKind {
  if (INCIDENT.test(title)) return 'incident';
  const decisions = commits.filter(({ paths }) => paths.some((path) => DECISION_PATH.test(path)));
  return decisions.length * 2 > commits.length ? 'decision' : 'achievement';
}
