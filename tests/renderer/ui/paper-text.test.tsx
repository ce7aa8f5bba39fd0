import { expect, it, test } from 'vitest';
import { PaperText } from '../../../renderer/ui/paper-text.tsx';
import { renderPaperHtml } from '../../../renderer/ui/render-paper-html.tsx';
import { hostilePayloads } from '../../shared/packet/hostile-payloads.ts';
import { renderUi } from './render-ui.tsx';

const tagsOf = (root: ParentNode): Set<string> =>
  new Set([...root.querySelectorAll('.paper *')].map(({ tagName }) => tagName.toLowerCase()));

it('shows headings, lists and paragraphs, and Markdown’s own escapes taken back', () => {
  const { container } = renderUi(<PaperText markdown={'# Title\n\n## Part\n\n- \\*one\\*\n- two\n\nfirst\nsecond'} />);
  expect([...tagsOf(container)]).toEqual(['h1', 'h2', 'ul', 'li', 'p', 'br']);
  expect(container.querySelector('li')).toHaveTextContent('*one*');
});

test.each(hostilePayloads)('%j stays text, on the screen and in the file', (payload) => {
  const paper = <PaperText markdown={`# ${payload}\n\n- ${payload}\n\n${payload}`} />;
  const { container } = renderUi(paper);
  const file = new DOMParser().parseFromString(renderPaperHtml(payload, paper), 'text/html');
  for (const root of [container, file]) {
    for (const tag of tagsOf(root)) expect('h1 h2 h3 ul ol li p br').toContain(tag);
    expect([...root.querySelectorAll('.paper *')].filter((element) => element.attributes.length > 0)).toEqual([]);
  }
  expect(file.querySelectorAll('script, img, iframe, link, object, embed, base').length).toBe(0);
});
