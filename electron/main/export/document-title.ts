const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character);

/** The document with this title, which becomes the title of the printed file. A title it already has is replaced. */
export function withTitle(html: string, title: string): string {
  const element = `<title>${escapeText(title)}</title>`;
  const existing = /<title[^>]*>[\s\S]*?<\/title>/i;
  if (existing.test(html)) return html.replace(existing, () => element);
  const head = /<head[^>]*>/i;
  return head.test(html) ? html.replace(head, (opening) => opening + element) : element + html;
}
