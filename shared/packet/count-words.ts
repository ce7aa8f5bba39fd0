/** Link targets, reference definitions and fence lines are syntax, not words that a reader counts. */
const syntax = [/^ {0,3}\[[^\]]+\]:.*$/gm, /\]\([^)\s]*(?:\s+"[^"]*")?\)/g, /^ {0,3}(?:`{3,}|~{3,}).*$/gm];

/** How many words a person reads in this Markdown: runs between spaces that hold a letter or a digit. */
export function countWords(markdown: string): number {
  const text = syntax.reduce((rest, pattern) => rest.replace(pattern, ' '), markdown);
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
