import { expect, it } from 'vitest';
import { PacketMarkdown } from '../../../../renderer/features/packets/packet-markdown.tsx';
import { renderUi } from '../../ui/render-ui.tsx';

const linksIn = (text: string, links: 'live' | 'inert') => {
  const { container } = renderUi(<PacketMarkdown text={text} links={links} />);
  return [...container.querySelectorAll('a')].map((link) => link.outerHTML);
};

it('has links in what leaves the app, to web pages and mails, and with nothing besides the address', () => {
  expect(linksIn('[page](https://a.example/12) [mail](mailto:mara@a.example)', 'live')).toEqual([
    '<a href="https://a.example/12">page</a>',
    '<a href="mailto:mara@a.example">mail</a>',
  ]);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', '#/settings', 'data:text/html,x', 'irc://a.example/x', 'x.html'])(
  'makes no link of %s',
  (address) => {
    expect(linksIn(`[words](${address})`, 'live')).toEqual([]);
  },
);

it('has no link at all in the app', () => {
  expect(linksIn('[page](https://a.example/12) https://b.example/', 'inert')).toEqual([]);
});

it('loads no picture and makes no element of raw HTML', () => {
  const text = '![a chart](https://a.example/x.png) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>';
  const { container } = renderUi(<PacketMarkdown text={text} links="live" />);
  expect(container.querySelector('img, script')).toBeNull();
  expect(container).toHaveTextContent('a chart');
});

it('sanitises what the reader of Markdown made', () => {
  // The reader alone makes nothing of raw HTML, so of the sanitiser only this shows: it sets ids apart a second time.
  const { container } = renderUi(<PacketMarkdown text={'words[^1]\n\n[^1]: note'} links="live" />);
  expect(container.querySelector('li')?.id).toBe('user-content-user-content-fn-1');
});
