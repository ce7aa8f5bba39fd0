/** Distinct authors of a NUL-separated list, most frequent first; equal counts in order of appearance, which is newest first. */
export function countAuthors(output: string): string[] {
  const counts = new Map<string, number>();
  for (const author of output.split('\0')) {
    if (author.trim() !== '') counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([author]) => author)
    .slice(0, 500);
}
