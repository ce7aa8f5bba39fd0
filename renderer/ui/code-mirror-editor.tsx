import { CircleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { createMarkdownView } from './create-markdown-view.ts';
import type { MarkdownEditorView } from './create-markdown-view.ts';
import { Icon } from './icon.tsx';
import type { MarkdownEditorProps } from './markdown-editor.tsx';

/** The editor itself; loaded on demand by `MarkdownEditor`. */
export function CodeMirrorEditor(props: MarkdownEditorProps) {
  const {
    label,
    hideLabel,
    hint,
    error,
    className,
    value,
    onValueChange,
    onBlur,
    placeholder = '',
    autoFocus = false,
  } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MarkdownEditorView>(null);
  const [focused, setFocused] = useState(false);
  const told = useRef<string[]>([]);
  const onText = useEffectEvent((text: string) => {
    told.current = [...told.current.slice(-50), text];
    onValueChange(text);
  });
  const onFocus = useEffectEvent((has: boolean) => {
    setFocused(has);
    if (!has) onBlur?.();
  });
  const start = useEffectEvent(() => ({ text: value, placeholder, autoFocus }));

  useEffect(() => {
    if (!host.current) return undefined;
    const { autoFocus: focusFirst, ...beginning } = start();
    const created = createMarkdownView({ host: host.current, ...beginning, onText, onFocus });
    editor.current = created;
    if (focusFirst) created.view.focus();
    return () => {
      editor.current = null;
      created.view.destroy();
    };
  }, []);

  useEffect(() => {
    editor.current?.describe({ label, description: error ?? hint, invalid: Boolean(error) });
  }, [label, hint, error]);

  useEffect(() => {
    const view = editor.current?.view;
    // A value that this editor told earlier may come back after more was typed; it must not undo the typing.
    const echo = told.current.lastIndexOf(value);
    told.current = told.current.slice(echo + 1);
    if (!view || echo >= 0 || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);

  const note = error ?? hint;
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <span className={hideLabel ? 'sr-only' : 'text-12 text-text-2'} aria-hidden>
        {label}
      </span>
      <div
        ref={host}
        data-typing=""
        className={classNames(
          'select-content min-h-32 rounded-6 border bg-panel',
          error ? 'border-bad' : 'border-control',
          focused && 'outline-2 outline-offset-1 outline-accent',
        )}
      />
      {note && (
        <p className={classNames('flex gap-1 text-12', error ? 'text-bad' : 'text-text-3')}>
          {error && <Icon icon={CircleAlert} className="size-3.5" />}
          {note}
        </p>
      )}
    </div>
  );
}
