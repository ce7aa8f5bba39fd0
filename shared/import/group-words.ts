import { branchInWords, branchOfMerge } from './branch-name.ts';
import { clipped } from './clipped.ts';
import { readableBody } from './commit-body.ts';
import type { CommitGroup } from './commit-group.ts';
import { readSubject, subjectWeight } from './commit-subject.ts';
import type { GitCommit } from './git-commit.ts';
import { SUBJECT } from './git-commit.ts';
import { shortDay } from './month-names.ts';

const TITLE = 120;
const LISTED = 40;

/** The subject that says most; the earliest of equals. */
function bestSubject(commits: readonly GitCommit[]): string {
  const subjects = commits.map(({ subject }) => readSubject(subject));
  const best = subjects.reduce((leader, subject) =>
    subjectWeight(subject) > subjectWeight(leader) ? subject : leader,
  );
  return best.words || 'Work without a description';
}

/** A title in plain words: what the pull request was called, else the only commit, the branch's name, or the best subject. */
export function titleOfGroup(group: CommitGroup): string {
  const best = bestSubject(group.commits);
  if (group.commits.length === 1 && group.kind === 'week') return clipped(best, TITLE);
  if (group.kind === 'branch') {
    const requested = readableBody(group.merge.body.slice(0, SUBJECT)).split('\n')[0]?.trim() ?? '';
    if (/\p{Letter}.*\s/u.test(requested)) return clipped(readSubject(requested).words, TITLE);
    if (group.commits.length === 1) return clipped(best, TITLE);
    return clipped(branchInWords(branchOfMerge(group.merge.subject) ?? '') || best, TITLE);
  }
  const place = group.path === '' ? '' : ` in ${group.path}`;
  const more = `, and ${group.commits.length - 1} more${place}`;
  return clipped(best, Math.max(40, TITLE - more.length)) + more;
}

/** Every commit on a line with its day; what few commits explain is kept in full. */
export function textOfGroup({ commits }: CommitGroup, repository: string): string {
  const explained = commits.length <= 3;
  const lines = commits.slice(0, LISTED).map(({ subject, body, date }) => {
    const line = `- ${readSubject(subject).words} (${shortDay(date)})`;
    const words = explained ? clipped(readableBody(body.slice(0, 8_000)), 4_000) : '';
    return words === '' ? line : `${line}\n\n${words.replace(/^(?=.)/gm, '  ')}\n`;
  });
  if (commits.length > LISTED) lines.push(`- and ${commits.length - LISTED} more`);
  const count = commits.length === 1 ? '1 commit' : `${commits.length} commits`;
  return `${lines.join('\n').trimEnd()}\n\nFrom git: ${count} in ${repository}.`;
}
