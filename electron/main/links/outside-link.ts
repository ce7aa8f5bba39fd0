/** A link that may leave the app: how the system opens it, and what the question shows. */
export interface OutsideLink {
  readonly href: string;
  /** The host of a web address, the recipient of a mail. */
  readonly target: string;
}

/** Only web pages over https and mails may be opened outside; anything else (`file:`, `http:`, other programs' schemes) is `null`. */
export function outsideLink(url: string): OutsideLink | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  // A name before the host ("https://github.com@evil.example") only serves to mislead.
  if (parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '') {
    return { href: parsed.href, target: parsed.host };
  }
  if (parsed.protocol === 'mailto:' && parsed.pathname !== '') return { href: parsed.href, target: parsed.pathname };
  return null;
}
