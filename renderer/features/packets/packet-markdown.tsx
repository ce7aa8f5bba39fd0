import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import type { Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

const Part = ({ children }: { children?: ReactNode }) => <h3>{children}</h3>;
const SmallPart = ({ children }: { children?: ReactNode }) => <h4>{children}</h4>;

/** Sections own the second level of headings, so text begins at the third; pictures and boxes are told in words. */
const fixed: Components = {
  h1: Part,
  h2: Part,
  h3: Part,
  h4: SmallPart,
  h5: SmallPart,
  h6: SmallPart,
  img: ({ alt }) => <span>{alt}</span>,
  input: ({ checked }) => <span>{checked ? '☑' : '☐'}</span>,
};

interface LinkProps {
  href?: string | undefined;
  children?: ReactNode;
}

const LiveLink = ({ href, children }: LinkProps) =>
  href && /^(https?|mailto):/i.test(href) ? <a href={href}>{children}</a> : <span>{children}</span>;
const InertLink = ({ children }: LinkProps) => <span className="underline">{children}</span>;

const remark = [remarkGfm];
const rehype = [rehypeSanitize];

export interface PacketMarkdownProps {
  text: string;
  /** `live` in what leaves the app; in the app itself an address is text, because nothing is opened unasked. */
  links: 'live' | 'inert';
}

/** The body of a section: Markdown without raw HTML, sanitised, and loading nothing. */
export function PacketMarkdown({ text, links }: PacketMarkdownProps) {
  return (
    <Markdown
      remarkPlugins={remark}
      rehypePlugins={rehype}
      components={{ ...fixed, a: links === 'live' ? LiveLink : InertLink }}
    >
      {text}
    </Markdown>
  );
}
