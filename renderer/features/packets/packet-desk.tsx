import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { Page } from '../../ui/page.tsx';
import { AddSectionMenu } from './add-section-menu.tsx';
import { AllPackets } from './all-packets.tsx';
import { DeskActions } from './desk-actions.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { PacketBar } from './packet-bar.tsx';
import type { OpenPacket } from './packet-editor.tsx';
import { PacketHead } from './packet-head.tsx';
import { SaveNote } from './save-note.tsx';
import { sectionHint } from './section-hint.ts';
import { SectionNav } from './section-nav.tsx';
import { SectionView } from './section-view.tsx';
import { usePacketExports } from './use-packet-exports.ts';
import { usePacketSections } from './use-packet-sections.ts';
import { useSectionFocus } from './use-section-focus.ts';
import { useStepBack } from './use-step-back.ts';

/** The packet as one works on it: bar on top, sections at the left, the text in the middle, remarks beside it. */
export function PacketDesk({ form, record, document }: OpenPacket) {
  const { zone } = useServices();
  const packet = form.value;
  const edits = usePacketSections(form);
  const exports = usePacketExports(packet.id);
  const [editing, setEditing] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const { current, go, root } = useSectionFocus(document.sections);
  const navigate = useNavigate();
  const stopEditing = (): void => {
    setEditing(null);
    void form.save();
    if (editing !== null) go(editing);
  };
  useStepBack(() => (editing === null ? void navigate('/packets') : stopEditing()));
  const choosingFor = packet.sections.find((section) => section.id === choosing);
  const findingsOf = (id: string) => document.findings.filter((finding) => finding.sectionId === id);

  return (
    <Page
      title="Packet"
      filters={<AllPackets />}
      actions={<DeskActions {...{ form, document, exports, current }} />}
      layout="panes"
    >
      <div ref={root} className="@container/packet flex h-full min-h-0 flex-col">
        <PacketBar packet={packet} document={document} onChange={form.change} />
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto @min-[42rem]/packet:flex-row @min-[42rem]/packet:overflow-hidden">
          <div className="shrink-0 border-border bg-panel py-2 @max-[42rem]/packet:max-h-44 @max-[42rem]/packet:overflow-y-auto @max-[42rem]/packet:border-b @min-[42rem]/packet:w-64 @min-[42rem]/packet:overflow-y-auto @min-[42rem]/packet:border-r">
            <SectionNav sections={document.sections} currentId={current?.id ?? null} onGo={go} />
            <AddSectionMenu packet={packet} record={record} onAdd={edits.add} />
          </div>
          <div className="min-w-0 flex-1 px-6 py-4 @min-[42rem]/packet:overflow-y-auto">
            <div className="flex flex-col gap-6">
              <PacketHead form={form} packet={packet} document={document} />
              {document.sections.map((section) => {
                const stored = packet.sections.find(({ id }) => id === section.id);
                return (
                  stored && (
                    <SectionView
                      key={section.id}
                      section={section}
                      hint={sectionHint(section, stored.subjectId, record.ladder)}
                      stored={stored}
                      findings={findingsOf(section.id)}
                      edits={edits}
                      editing={editing === section.id}
                      onEdit={(on) => (on ? setEditing(section.id) : stopEditing())}
                      onChooseEvidence={() => setChoosing(section.id)}
                      onCopy={() => void exports.copySection(section)}
                      onLeaveField={() => void form.save()}
                    />
                  )
                );
              })}
              <SaveNote state={form.state} zone={zone} />
            </div>
          </div>
        </div>
      </div>
      {choosingFor && (
        <EvidenceDialog
          section={choosingFor}
          packet={packet}
          record={record}
          onChoose={(evidenceIds) => edits.setEvidence(choosingFor.id, evidenceIds)}
          onClose={() => {
            setChoosing(null);
            void form.save();
          }}
        />
      )}
    </Page>
  );
}
