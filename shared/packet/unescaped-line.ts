/** Markdown's own escapes taken back, so that `\*` is shown as the star that was typed. */
export const unescapedLine = (text: string): string =>
  text.replace(/&lt;|\\&(?=#?\w+;)/g, (found) => (found === '&lt;' ? '<' : '&')).replace(/\\([!-/:-@[-`{-~])/g, '$1');
