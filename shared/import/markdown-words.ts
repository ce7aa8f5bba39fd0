const LINK = /\[([^\]]{1,300})\]\(\s*<?([^\s)>]{1,2000})>?(?:\s+"[^"]*")?\s*\)/g;
const BARE = /\bhttps?:\/\/[^\s<>()[\]"']{3,1900}/g;
const LINKS = 20;

/** The words of a line of Markdown without its marks: links keep their label, emphasis and code lose their signs. */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(LINK, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_]+)(?<=\S)_(?![\w_])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Links to the web or to a mail address in a piece of Markdown, each address once. */
export function linksOf(markdown: string): { label: string; url: string }[] {
  const found = new Map<string, string>();
  for (const [, label = '', url = ''] of markdown.matchAll(LINK)) {
    if (/^(?:https?:\/\/|mailto:)/i.test(url) && !found.has(url)) found.set(url, plainWords(label));
  }
  for (const [match] of markdown.replace(LINK, ' ').matchAll(BARE)) {
    const url = match.replace(/[.,;:!?]+$/, '');
    if (!found.has(url)) found.set(url, '');
  }
  return [...found].slice(0, LINKS).map(([url, label]) => ({ label, url }));
}
