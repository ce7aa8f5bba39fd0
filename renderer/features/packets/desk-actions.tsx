import { Copy, Eye, FileDown, History } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { OpenPacket } from './packet-editor.tsx';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import type { PacketExports } from './use-packet-exports.ts';

interface DeskActionsProps extends Pick<OpenPacket, 'form' | 'document'> {
  exports: PacketExports;
  current: OpenPacket['document']['sections'][number] | undefined;
}

/** Preview, export, and first of all: the current section as rich text for the company's form. */
export function DeskActions({ form, document, exports, current }: DeskActionsProps) {
  const navigate = useNavigate();
  const showHistory = useHistoryStore((state) => state.show);
  const previewKey = useKeyHint('preview');
  const copyKey = useKeyHint('copy');
  const preview = (): void => void navigate(`/packets/${form.value.id}/print`);
  const copy = (): void => void (current && exports.copySection(current));
  useKeyAction('preview', preview);
  useKeyAction('copy', copy);
  return (
    <>
      <IconButton icon={History} label="History" onClick={() => showHistory('packet', form.value.id)} />
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
