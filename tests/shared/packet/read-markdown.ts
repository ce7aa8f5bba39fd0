import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** The part of a syntax tree that the tests look at. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { href?: string };
  children?: Node[];
}

/** What a Markdown reader makes of the text, before anything is sanitised: every node in order. */
export function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    node.children?.forEach(walk);
  };
  Markdown({
    children: markdown,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [() => (tree: Node) => walk(structuredClone(tree))],
  });
  return nodes;
}

/** The raw HTML among them, which a page would run. */
export const rawHtml = (nodes: readonly Node[]) => nodes.flatMap((node) => (node.type === 'raw' ? [node.value] : []));
