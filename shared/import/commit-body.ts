const TRAILER =
  /^(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)+|Fixes|Closes|Refs?|Bug|Cc|Test):\s|^See merge request |^\* \S.*\(#\d+\)$/;

/** A commit's body without the lines for machines: sign-offs, co-authors, change ids, links of the review tool. */
export const readableBody = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !TRAILER.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
