import { Copy } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { safeDocument } from '../../../shared/packet/safe-markdown.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { MarkdownEditor } from '../../ui/markdown-editor.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { CopyQuestion } from './copy-question.tsx';
import { useAskedWay } from './use-asked-way.ts';
import { useTakenOut } from './use-taken-out.ts';
import type { TextCheck, TextReader } from './use-text-check.ts';

interface TextPartProps {
  title: string;
  /** Whom the text is for, and its check: a text of long ago may name what was closed since. */
  to: TextReader;
  check: TextCheck;
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
  /** One more way for the text to leave; it passes the same check. */
  more?: { label: string; disabled: boolean; onClick: () => void };
}

/** One of the two texts: read and edited as Markdown, copied as rich text or as Markdown, and never without a look at today's audiences. */
export function TextPart(props: TextPartProps) {
  const { title, to, check, text, error, isPrimary, copyKey, copyRef, onText, onLeave, head, foot, more } = props;
  const copy = useCopyText();
  const closed = check(text, to.reader);
  const { takeOut, count, putBack } = useTakenOut(text, closed, (next) => {
    onText(next);
    onLeave();
  });
  const isEmpty = text.trim() === '';
  const ways: Record<'rich' | 'markdown' | 'more', () => void> = {
    rich: () => void copy.rich(title, noteHtml(text), safeDocument(text)),
    markdown: () => void copy.markdown(title, safeDocument(text)),
    more: () => more?.onClick(),
  };
  const { waiting, leave, stay, goOn } = useAskedWay(ways, closed.length === 0);
  return (
    <Section title={title}>
      {head}
      <MarkdownEditor
        key={to.reader.personIds.join(' ') || 'company'}
        label={title}
        hideLabel
        error={error}
        value={text}
        onValueChange={onText}
        onBlur={onLeave}
      />
      <ClosedNotice
        {...{ closed, title }}
        readerName={to.name}
        takenOut={count}
        onTakeOut={takeOut}
        onPutBack={putBack}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          ref={copyRef}
          icon={Copy}
          variant={isPrimary ? 'primary' : 'secondary'}
          shortcut={copyKey}
          disabled={isEmpty}
          onClick={() => leave('rich')}
        >
          Copy <VisuallyHidden>“{title}” as rich text</VisuallyHidden>
        </Button>
        <Button variant="ghost" disabled={isEmpty} onClick={() => leave('markdown')}>
          Copy as Markdown <VisuallyHidden>“{title}”</VisuallyHidden>
        </Button>
        {more && (
          <Button variant="ghost" disabled={more.disabled} onClick={() => leave('more')}>
            {more.label}
          </Button>
        )}
      </div>
      {foot}
      <CopyQuestion
        open={waiting !== null && closed.length > 0}
        {...{ text, closed }}
        readerName={to.name}
        wanted={waiting === 'more' ? 'topics' : 'copy'}
        onTakeOut={() => {
          stay();
          takeOut();
        }}
        onGoOn={goOn}
        onClose={stay}
      />
    </Section>
  );
}
