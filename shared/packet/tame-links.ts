/** Where a link may lead: a web page, a mail. */
const unsafeTarget = /(?<=\])\((?!\s*(?:https?:\/\/|mailto:))/gi;
/** The same for what is defined elsewhere in the text; footnotes go with it, as they would bring a heading of their own. */
const unsafeDefinition = /(?<=\]):(?!\s*(?:https?:\/\/|mailto:))/gi;
/** A picture, unless its mark is escaped already; escaped pairs are stepped over. */
const pictureOrPair = /\\[\s\S]|!(?=\[)/g;

/**
 * Escapes, in Markdown outside of code, pictures (a reader's program would fetch them) and links to anything but web pages and
 * mails. What is written stays readable, letter for letter.
 */
export const tameLinks = (markdown: string): string =>
  markdown
    .replace(unsafeDefinition, '\\:')
    .replace(unsafeTarget, '\\(')
    .replace(pictureOrPair, (found) => (found === '!' ? '\\!' : found));
