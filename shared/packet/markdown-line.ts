/** Control characters have no place in a document and some of them no legal form in one. */
// eslint-disable-next-line no-control-regex -- naming the control characters is the purpose of this pattern
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text without control characters and with `\n` as its only line end. */
export const plainText = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(controls, '');

/**
 * One line of plain text as Markdown: what looks like syntax in it is escaped, so that a title such as `# <b>` stays the text
 * that somebody typed.
 */
export function markdownLine(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/</g, '&lt;')
    .replace(/^(#{1,6}(?=\s|$)|[-+>=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
