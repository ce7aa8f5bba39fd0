import { act, screen, waitFor } from '@testing-library/react';
import { EditorView } from '@codemirror/view';
import { expect, it, vi } from 'vitest';
import { CodeMirrorEditor } from '../../../renderer/ui/code-mirror-editor.tsx';
import { renderUi } from './render-ui.tsx';

const host = () => document.querySelector<HTMLElement>('[data-typing]');
const content = () => host()?.shadowRoot?.querySelector<HTMLElement>('.cm-content') ?? null;
const view = () => EditorView.findFromDOM(content() ?? document.body)!;
const type = (text: string) =>
  act(() => view().dispatch(view().state.replaceSelection(text), { userEvent: 'input.type' }));

it('shows the text while the editor loads, then the editor in a shadow root with its name', async () => {
  // As on the first screen that needs it: no file of this worker has loaded the editor yet.
  vi.resetModules();
  const { MarkdownEditor } = await import('../../../renderer/ui/markdown-editor.tsx');
  const styles = document.head.querySelectorAll('style').length;
  renderUi(<MarkdownEditor label="Text" hint="Markdown." value="Hello" onValueChange={vi.fn()} />);
  expect(screen.getByText('Hello')).toBeInTheDocument();
  await waitFor(() => expect(content()).not.toBeNull(), { timeout: 10_000 });
  expect(content()).toHaveAttribute('role', 'textbox');
  expect(content()).toHaveAttribute('aria-label', 'Text');
  expect(content()).toHaveAttribute('aria-description', 'Markdown.');
  expect(document.head.querySelectorAll('style')).toHaveLength(styles);
});

it('tells every change, and a late echo of an earlier one does not undo typing', () => {
  const onChange = vi.fn();
  const editor = (value: string) => <CodeMirrorEditor label="Text" value={value} onValueChange={onChange} />;
  const { rerender } = renderUi(editor(''));
  type('a');
  type('b');
  expect(onChange.mock.calls).toEqual([['a'], ['ab']]);
  rerender(editor('a'));
  expect(view().state.doc.toString()).toBe('ab');
});

it('takes a text that comes from outside', () => {
  const editor = (value: string) => <CodeMirrorEditor label="Text" value={value} onValueChange={vi.fn()} />;
  const { rerender } = renderUi(editor('before'));
  rerender(editor('restored'));
  expect(view().state.doc.toString()).toBe('restored');
});

it('keeps plain typing to itself and lets Esc and Tab out', () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  window.addEventListener('keydown', listen);
  renderUi(<CodeMirrorEditor label="Text" value="" onValueChange={vi.fn()} />);
  for (const key of ['n', 'Escape', 'Tab']) {
    content()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }
  window.removeEventListener('keydown', listen);
  expect(heard).toEqual(['Escape', 'Tab']);
});
