import { Suspense, lazy } from 'react';
import type { FieldProps } from './field.tsx';

const CodeMirrorEditor = lazy(() =>
  import('./code-mirror-editor.tsx').then((module) => ({ default: module.CodeMirrorEditor })),
);

export interface MarkdownEditorProps extends Omit<FieldProps, 'hint'> {
  hint?: string | undefined;
  /** Changing it from outside replaces the text; give the editor a `key` per record so that undo stays within one. */
  value: string;
  onValueChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
}

/**
 * Markdown, edited as the text it is. Tab leaves the editor; Ctrl/Cmd Z undoes inside it. It lives in a shadow root, so key handlers above
 * see its host element as the target: the host carries `data-typing`, and plain typing does not bubble out of it.
 */
export function MarkdownEditor(props: MarkdownEditorProps) {
  return (
    <Suspense
      fallback={
        <div className="flex flex-col gap-1">
          <span className={props.hideLabel ? 'sr-only' : 'text-12 text-text-2'}>{props.label}</span>
          <div className="min-h-32 rounded-6 border border-control bg-panel px-2 py-1.5 leading-reading whitespace-pre-wrap">
            {props.value}
          </div>
        </div>
      }
    >
      <CodeMirrorEditor {...props} />
    </Suspense>
  );
}
