const CONVENTIONAL = /^(?:revert:\s*)?([a-z]{2,12})(?:\(([^)]{1,60})\))?!?:\s+/i;
const TYPES = new Set([
  'build',
  'chore',
  'ci',
  'docs',
  'doc',
  'feat',
  'feature',
  'fix',
  'hotfix',
  'perf',
  'refactor',
  'revert',
  'style',
  'test',
  'tests',
  'wip',
  'deps',
]);

/** A commit's subject taken apart: its kind of change and scope when the project writes them, and what a person would read. */
export interface CommitSubject {
  type: string;
  scope: string;
  words: string;
}

/** Cleans a subject: conventional prefix, ticket and pull-request numbers, emoji codes and the final point go. */
export function readSubject(subject: string): CommitSubject {
  const plain = subject
    .replace(/^(?::[a-z0-9_+-]+:|\p{Extended_Pictographic}\uFE0F?)\s*/u, '')
    .replace(/^\[?[A-Z][A-Z0-9]{1,9}-\d+\]?[:\s-]+/, '');
  const prefix = CONVENTIONAL.exec(plain);
  const type = prefix?.[1]?.toLowerCase() ?? '';
  const known = TYPES.has(type);
  const words = (known ? plain.slice(prefix?.[0].length ?? 0) : plain)
    .replace(/\s*\((?:#|!|gh-)\d+\)\s*$/i, '')
    .replace(/^\[?[A-Z][A-Z0-9]{1,9}-\d+\]?[:\s-]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.)\.$/, '')
    .trim();
  return {
    type: known ? type : '',
    scope: known ? (prefix?.[2] ?? '') : '',
    words: capitalised(words || subject.trim()),
  };
}

/** Only a plain first word is raised: `useLive` or `npm` would not be themselves any more. */
const capitalised = (words: string): string =>
  /^[a-z]+(?=[\s,:;]|$)/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

const weights: Readonly<Record<string, number>> = {
  feat: 5,
  feature: 5,
  perf: 4,
  fix: 3,
  hotfix: 3,
  '': 3,
  refactor: 2,
  docs: 1,
  revert: 1,
};

/** How much a subject says as the title of a group; more is better. */
export const subjectWeight = ({ type, words }: CommitSubject): number =>
  (/^(?:wip|tmp|temp|fixup|squash|typo|bump|merge|update)\b/i.test(words) ? -5 : 0) +
  (weights[type] ?? 0) +
  (words.includes(' ') ? 1 : -2);
