import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import type { Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { MarkdownViewProps } from './markdown-view.tsx';

/** Headings of a text have one size, below those of the page, so that a text cannot shout over the app. */
function TextHeading({ children }: { children?: ReactNode }) {
  return <h3 className="mt-4 mb-1 font-semibold first:mt-0">{children}</h3>;
}

const fixed: Components = {
  h1: TextHeading,
  h2: TextHeading,
  h3: TextHeading,
  h4: TextHeading,
  h5: TextHeading,
  h6: TextHeading,
  p: ({ children }) => <p className="my-2 first:mt-0 last:mb-0">{children}</p>,
  ul: ({ children }) => <ul className="my-2 list-disc pl-5">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="my-2 list-decimal pl-6">
      {children}
    </ol>
  ),
  blockquote: ({ children }) => (
    <blockquote className="my-2 border-l-2 border-border pl-3 text-text-2">{children}</blockquote>
  ),
  code: ({ children }) => <code className="rounded-6 bg-hover px-1 font-mono text-12">{children}</code>,
  pre: ({ children }) => (
    // A wide block scrolls, so it must be reachable by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} className="my-2 overflow-x-auto rounded-6 bg-hover p-3 *:bg-transparent *:p-0">
      {children}
    </pre>
  ),
  table: ({ children }) => <table className="my-2 border-collapse">{children}</table>,
  th: ({ children, style }) => (
    <th style={style} className="border-b border-control px-2 py-1 text-left font-medium">
      {children}
    </th>
  ),
  td: ({ children, style }) => (
    <td style={style} className="border-b border-border px-2 py-1">
      {children}
    </td>
  ),
  hr: () => <hr className="my-4 border-border" />,
  // Nothing is loaded for a text: a picture is its description.
  img: ({ alt }) => (
    <span className="text-text-2">[picture: {alt === undefined || alt === '' ? 'without description' : alt}]</span>
  ),
  input: ({ checked }) => (
    <span role="img" aria-label={checked ? 'done' : 'open'}>
      {checked ? '☑' : '☐'}
    </span>
  ),
};

/** The part of a tree that is looked at here. */
interface Node {
  type: string;
  children?: Node[];
}

/** Raw HTML is the text that somebody typed. The sanitiser would take it out, and a sentence about a tag would lose its words. */
const rawAsText = () =>
  function show(node: Node): void {
    if (node.type === 'raw') node.type = 'text';
    node.children?.forEach(show);
  };

const plugins = { remark: [remarkGfm], rehype: [rawAsText, rehypeSanitize] };

/** The rendered text; loaded on demand by `MarkdownView`. */
export function MarkdownContent({ text, onOpenLink }: MarkdownViewProps) {
  const link: Components['a'] = ({ href, children }) => {
    if (!onOpenLink || !href || !/^(https?|mailto):/i.test(href)) return <span>{children}</span>;
    return (
      <button
        type="button"
        title={href}
        className="text-left text-accent underline underline-offset-2"
        onClick={() => onOpenLink(href)}
      >
        {children}
      </button>
    );
  };
  return (
    <Markdown remarkPlugins={plugins.remark} rehypePlugins={plugins.rehype} components={{ ...fixed, a: link }}>
      {text}
    </Markdown>
  );
}
