import type { DocumentSection } from '../../../shared/packet/packet-document.ts';
import { MarkdownEditor } from '../../ui/markdown-editor.tsx';
import { PacketMarkdown } from './packet-markdown.tsx';

/** The looks of written text: one size of heading, bold figures, space instead of lines. */
const textClass =
  '[&_h3]:mt-5 [&_h3]:mb-1 [&_h3]:font-semibold [&_h4]:mt-3 [&_h4]:font-semibold [&_p]:my-2 [&_strong]:font-semibold ' +
  '[&_ul]:my-2 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:my-2 [&_ol]:list-decimal [&_ol]:pl-6 [&_code]:font-mono [&_code]:text-12 ' +
  '[&_pre]:my-2 [&_pre]:rounded-6 [&_pre]:bg-hover [&_pre]:p-3 [&_pre]:whitespace-pre-wrap [&_blockquote]:border-l-2 ' +
  '[&_blockquote]:border-border [&_blockquote]:pl-3 [&_td]:border [&_td]:border-border [&_td]:px-2 [&_td]:py-1 ' +
  '[&_th]:border [&_th]:border-border [&_th]:px-2 [&_th]:py-1 [&_th]:text-left';

interface SectionTextProps {
  section: DocumentSection;
  /** What could stand here; shown while nothing does, and under the editor. */
  hint: string;
  /** The author's words as typed; `null` while the derived ones stand. */
  own: string | null;
  editing: boolean;
  onText: (text: string) => void;
  onLeave: () => void;
}

/** The text of a section: read at reading width, or edited as Markdown, beginning from what is derived. */
export function SectionText({ section, hint, own, editing, onText, onLeave }: SectionTextProps) {
  if (editing) {
    return (
      <MarkdownEditor
        label={`Text of “${section.heading}”`}
        hideLabel
        // Whoever asks to edit wants to type here, and nowhere else.

        autoFocus
        hint={hint}
        value={own ?? section.derived}
        onValueChange={onText}
        onBlur={onLeave}
      />
    );
  }
  if (section.body === '') return <p className="leading-reading text-text-3">{hint}</p>;
  return (
    <div className={`select-content leading-reading break-words ${textClass}`}>
      <PacketMarkdown text={section.body} links="inert" />
    </div>
  );
}
