import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { editorTheme, markdownHighlight } from './code-mirror-theme.ts';

interface MarkdownViewOptions {
  host: HTMLElement;
  text: string;
  placeholder: string;
  onText: (text: string) => void;
  onFocus: (focused: boolean) => void;
}

/** The editor's words for screen readers; labels outside cannot be referred to from inside a shadow root. */
export interface EditorWords {
  label: string;
  description: string | undefined;
  invalid: boolean;
}

export interface MarkdownEditorView {
  view: EditorView;
  describe: (words: EditorWords) => void;
}

/** Typing is for the editor alone; keys that it has used are not for the app either. Esc and unused chords pass on. */
function keepTyping(event: KeyboardEvent) {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || (!chord && event.key.length === 1)) event.stopPropagation();
}

/**
 * Builds a CodeMirror view inside a shadow root of `host`: there its styles are adopted sheets, which the content security policy allows,
 * while a `<style>` element in the page would stay without effect. Tab is not bound, so it leaves the editor.
 */
export function createMarkdownView(options: MarkdownViewOptions): MarkdownEditorView {
  const { host, text, onText, onFocus } = options;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const words = new Compartment();
  const view = new EditorView({
    parent: shadow,
    root: shadow,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown({ base: markdownLanguage, completeHTMLTags: false }),
        syntaxHighlighting(markdownHighlight),
        editorTheme,
        EditorView.lineWrapping,
        placeholder(options.placeholder),
        words.of([]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString());
          if (update.focusChanged) onFocus(update.view.hasFocus);
        }),
      ],
    }),
  });
  host.addEventListener('keydown', keepTyping);
  const describe = ({ label, description, invalid }: EditorWords) => {
    const attributes: Record<string, string> = { 'aria-label': label };
    if (description) attributes['aria-description'] = description;
    if (invalid) attributes['aria-invalid'] = 'true';
    view.dispatch({ effects: words.reconfigure(EditorView.contentAttributes.of(attributes)) });
  };
  return { view, describe };
}
