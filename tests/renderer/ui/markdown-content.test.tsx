import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MarkdownContent } from '../../../renderer/ui/markdown-content.tsx';
import { axeFindings } from '../axe-findings.ts';
import { renderUi } from './render-ui.tsx';

it('never makes elements from raw HTML, nor loads a picture', () => {
  const text =
    'Hello <img src=x onerror=alert(1)> <script>alert(1)</script>\n\n<iframe src="https://a.example"></iframe>\n\n![a chart](https://a.example/x.png)';
  const { container } = renderUi(<MarkdownContent text={text} />);
  expect(container.querySelector('img, script, iframe')).toBeNull();
  expect(container).toHaveTextContent('[picture: a chart]');
});

it('shows raw HTML as the text it is, also where it never ends', () => {
  const { container } = renderUi(
    <MarkdownContent text={'List<String> of <b>all</b>\n\n<script\n>x</script\n>\n\nlast'} />,
  );
  expect(container).toHaveTextContent('List<String> of <b>all</b> <script >x</script > last');
});

it('tells the address of a link instead of following it', async () => {
  const onOpenLink = vi.fn();
  const { person, container } = renderUi(
    <MarkdownContent text="[RFC](https://a.example/12)" onOpenLink={onOpenLink} />,
  );
  expect(container.querySelector('a')).toBeNull();
  await person.click(screen.getByRole('button', { name: 'RFC' }));
  expect(onOpenLink).toHaveBeenCalledExactlyOnceWith('https://a.example/12');
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', '#/settings', 'data:text/html,x'])(
  'makes no link of %s',
  (address) => {
    renderUi(<MarkdownContent text={`[words](${address})`} onOpenLink={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('words')).toBeInTheDocument();
  },
);

it('sanitises what the reader of Markdown made', () => {
  // The reader alone makes nothing of raw HTML, so of the sanitiser only this shows: it sets ids apart a second time.
  const { container } = renderUi(<MarkdownContent text={'words[^1]\n\n[^1]: note'} />);
  expect(container.querySelector('li')?.id).toBe('user-content-user-content-fn-1');
});

it('shows tables and done tasks, clean for axe', async () => {
  const text = '# Big\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- [x] rolled out\n- [ ] measured\n\n```\ncode\n```';
  const { container } = renderUi(
    <main>
      <h1>Page</h1>
      <h2>Part</h2>
      <MarkdownContent text={text} />
    </main>,
  );
  expect(screen.getByRole('table')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'done' })).toBeInTheDocument();
  expect(await axeFindings(container)).toEqual([]);
});
