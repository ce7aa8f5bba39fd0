/** Branches that live on: merging them brings the work of many, so their name tells nothing about one piece of work. */
const LONG_LIVED =
  /^(?:head|main|master|trunk|mainline|dev|devel|develop|development|next|staging|stage|production|prod|stable|integration|(?:release|releases|rel)(?:[/-].*)?|v?\d+(?:\.\d+)*(?:\.x)?)$/i;

const patterns = [
  /^Merge pull request #\d+ (?:from|in) [^\s/]+\/(\S+)/,
  /^Merged in (\S+) \(pull request #\d+\)/,
  /^Merge (?:remote-tracking )?branch(?:es)? '([^']+)'/,
  /^Merge branch "([^"]+)"/,
  /^Merge (?:commit|tag) '([^']+)'/,
];

/** The branch that a merge brought in, from its subject; `null` where the subject names none. */
export function branchOfMerge(subject: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(subject)?.[1];
    if (name !== undefined) return name.replace(/^(?:origin|upstream)\//, '');
  }
  return null;
}

export const isLongLivedBranch = (branch: string): boolean => LONG_LIVED.test(branch);

/**
 * A branch's name as words: `feature/SHOP-12-cache-prices` → `Cache prices`. Empty when nothing but a ticket, a number or a
 * person's name is left, or a single word, which tells too little to be a title.
 */
export function branchInWords(branch: string): string {
  const last = branch.split('/').at(-1) ?? '';
  const words = last
    .replace(/\b[A-Za-z]{2,10}-\d+\b/g, ' ')
    .replace(/[-_.\s]+/g, ' ')
    .replace(/#?\b\d{2,}\b/g, ' ')
    .replace(/^(?:feature|feat|fix|bugfix|hotfix|chore|task|wip|issue)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!words.includes(' ')) return '';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
