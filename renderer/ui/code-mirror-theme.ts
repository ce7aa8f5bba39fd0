import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the tokens of the app; CSS variables reach into the shadow root, classes do not. */
export const editorTheme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--color-text)', minHeight: '8rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'var(--leading-reading)' },
  '.cm-content': { padding: '0.375rem 0', caretColor: 'var(--color-text)', minHeight: '8rem' },
  '.cm-line': { padding: '0 0.5rem' },
  '.cm-placeholder': { color: 'var(--color-text-3)' },
});

/** Marks stay visible but quiet; what they mean shows in weight and slant. */
export const markdownHighlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)', fontSize: '0.75rem' },
  { tag: [tags.processingInstruction, tags.url, tags.contentSeparator], color: 'var(--color-text-3)' },
  { tag: tags.quote, color: 'var(--color-text-2)' },
]);
