import { Copy } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { safeDocument } from '../../../shared/packet/safe-markdown.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { MarkdownEditor } from '../../ui/markdown-editor.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface TextPartProps {
  title: string;
  /** Replaces the text in the editor when it changes: whom it is for. */
  reader: string;
  text: string;
  error: string | undefined;
  isPrimary: boolean;
  copyKey?: string | undefined;
  copyRef?: Ref<HTMLButtonElement> | undefined;
  onText: (text: string) => void;
  onLeave: () => void;
  /** Stands between the heading and the text: whom it is for. */
  head?: ReactNode;
  /** Stands below all: what is not in it. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** One of the two texts: read and edited as Markdown, copied as rich text or as Markdown. */
export function TextPart(props: TextPartProps) {
  const { title, reader, text, error, isPrimary, copyKey, copyRef, onText, onLeave, head, foot, children } = props;
  const copy = useCopyText();
  const isEmpty = text.trim() === '';
  return (
    <Section title={title}>
      {head}
      <MarkdownEditor
        key={reader}
        label={title}
        hideLabel
        error={error}
        value={text}
        onValueChange={onText}
        onBlur={onLeave}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          ref={copyRef}
          icon={Copy}
          variant={isPrimary ? 'primary' : 'secondary'}
          shortcut={copyKey}
          disabled={isEmpty}
          onClick={() => void copy.rich(title, noteHtml(text), safeDocument(text))}
        >
          Copy <VisuallyHidden>“{title}” as rich text</VisuallyHidden>
        </Button>
        <Button variant="ghost" disabled={isEmpty} onClick={() => void copy.markdown(title, safeDocument(text))}>
          Copy as Markdown <VisuallyHidden>“{title}”</VisuallyHidden>
        </Button>
        {children}
      </div>
      {foot}
    </Section>
  );
}
