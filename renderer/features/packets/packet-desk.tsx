import { Copy, Eye, FileDown } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Page } from '../../ui/page.tsx';
import { AddSectionMenu } from './add-section-menu.tsx';
import { AllPackets } from './all-packets.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { PacketBar } from './packet-bar.tsx';
import type { OpenPacket } from './packet-editor.tsx';
import { PacketHead } from './packet-head.tsx';
import { SaveNote } from './save-note.tsx';
import { SectionNav } from './section-nav.tsx';
import { SectionView } from './section-view.tsx';
import { useKeyHint } from './use-key-hint.ts';
import { usePacketExports } from './use-packet-exports.ts';
import { usePacketSections } from './use-packet-sections.ts';
import { useSectionFocus } from './use-section-focus.ts';

/** The packet as one works on it: bar on top, sections at the left, the text in the middle, remarks beside it. */
export function PacketDesk({ form, record, document }: OpenPacket) {
  const { zone } = useServices();
  const packet = form.value;
  const edits = usePacketSections(form);
  const exports = usePacketExports(packet.id);
  const [editing, setEditing] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const { current, go, root } = useSectionFocus(document.sections);
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
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto @min-[44rem]/packet:flex-row @min-[44rem]/packet:overflow-hidden">
          <div className="shrink-0 border-border bg-panel py-2 @max-[44rem]/packet:border-b @min-[44rem]/packet:w-64 @min-[44rem]/packet:overflow-y-auto @min-[44rem]/packet:border-r">
            <SectionNav sections={document.sections} currentId={current?.id ?? null} onGo={go} />
            <AddSectionMenu packet={packet} record={record} onAdd={edits.add} />
          </div>
          <div className="min-w-0 flex-1 px-6 py-4 @min-[44rem]/packet:overflow-y-auto">
            <div className="flex flex-col gap-6">
              <PacketHead form={form} packet={packet} document={document} />
              {document.sections.map((section, index) => {
                const stored = packet.sections[index];
                return (
                  stored && (
                    <SectionView
                      key={section.id}
                      section={section}
                      stored={stored}
                      findings={findingsOf(section.id)}
                      edits={edits}
                      editing={editing === section.id}
                      onEdit={(on) => {
                        setEditing(on ? section.id : null);
                        if (!on) void form.save();
                      }}
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

interface DeskActionsProps extends Pick<OpenPacket, 'form' | 'document'> {
  exports: ReturnType<typeof usePacketExports>;
  current: OpenPacket['document']['sections'][number] | undefined;
}

function DeskActions({ form, document, exports, current }: DeskActionsProps) {
  const navigate = useNavigate();
  const previewKey = useKeyHint('preview');
  const copyKey = useKeyHint('copy');
  const preview = (): void => void navigate(`/packets/${form.value.id}/print`);
  const copy = (): void => void (current && exports.copySection(current));
  useKeyAction('preview', preview);
  useKeyAction('copy', copy);
  return (
    <>
      <Button variant="ghost" icon={Eye} shortcut={previewKey} onClick={preview}>
        Preview
      </Button>
      <Menu
        label="Export"
        align="end"
        trigger={
          <Button icon={FileDown} aria-label="Export">
            Export
          </Button>
        }
        entries={[
          { label: 'PDF…', onSelect: () => void exports.exportPdf(document) },
          { label: 'Markdown…', onSelect: () => void exports.exportMarkdown(document) },
        ]}
      />
      <Button variant="primary" icon={Copy} shortcut={copyKey} onClick={copy}>
        Copy section
      </Button>
    </>
  );
}
