import { Copy, EyeOff, ListChecks, PenLine, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { DocumentSection, Finding } from '../../../shared/packet/packet-document.ts';
import type { PacketSection } from '../../../shared/record/packet.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { FindingNote } from './finding-note.tsx';
import { SectionText } from './section-text.tsx';
import type { SectionEdits } from './use-packet-sections.ts';

interface SectionViewProps {
  section: DocumentSection;
  stored: PacketSection;
  hint: string;
  findings: readonly Finding[];
  edits: SectionEdits;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onChooseEvidence: () => void;
  onCopy: () => void;
  onLeaveField: () => void;
}

/** One section: heading with its tools, the text, and the remarks beside it. */
export function SectionView(props: SectionViewProps) {
  const { section, stored, findings, edits, editing, onEdit, onLeaveField } = props;
  const headingId = useId();
  const typed = (text: string): void => {
    if (stored.text !== null || text !== section.derived) edits.setText(section.id, text);
  };
  return (
    <section
      aria-labelledby={headingId}
      data-section={section.id}
      className="grid gap-x-6 gap-y-2 border-t border-border pt-4 @min-[56rem]/packet:grid-cols-[minmax(0,72ch)_13rem]"
    >
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-start gap-x-2 gap-y-1">
          <h2
            id={headingId}

            tabIndex={-1}
            className="min-w-0 flex-1 basis-60 py-1 text-15 font-semibold"
          >
            {section.heading}
          </h2>
          <SectionTools {...props} />
        </div>
        <SectionText
          section={section}
          hint={props.hint}
          own={stored.text}
          editing={editing}
          onText={typed}
          onLeave={onLeaveField}
        />
        {editing && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button onClick={() => onEdit(false)}>Done</Button>
          </div>
        )}
      </div>
      <div className="flex flex-col gap-2 @min-[56rem]/packet:pt-2">
        {findings.map((finding) => (
          <FindingNote key={finding.rule} finding={finding} />
        ))}
      </div>
    </section>
  );
}

function SectionTools({ section, stored, edits, editing, onEdit, onChooseEvidence, onCopy }: SectionViewProps) {
  const takesEvidence = section.kind === 'criterion' || section.kind === 'project';
  return (
    <div role="group" aria-label={`Tools for “${section.heading}”`} className="flex shrink-0">
      {takesEvidence && <IconButton icon={ListChecks} label="Choose evidence" onClick={onChooseEvidence} />}
      <IconButton icon={PenLine} label="Edit text" aria-pressed={editing} onClick={() => onEdit(!editing)} />
      {section.ownWords && (
        <IconButton
          icon={RotateCcw}
          label="Back to the derived text"
          onClick={() => {
            onEdit(false);
            void edits.derive(stored);
          }}
        />
      )}
      <IconButton icon={Copy} label="Copy as rich text" onClick={onCopy} />
      {takesEvidence && (
        <IconButton icon={EyeOff} label="Leave this section out" onClick={() => void edits.leaveOut(stored)} />
      )}
    </div>
  );
}
