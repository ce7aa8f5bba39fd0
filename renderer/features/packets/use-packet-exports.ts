import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Exported } from '../../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { fileNameOf } from '../../../shared/packet/file-name.ts';
import type { DocumentSection, PacketDocument } from '../../../shared/packet/packet-document.ts';
import { renderMarkdown, renderSectionMarkdown } from '../../../shared/packet/render-markdown.ts';
import { useServices } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { renderPacketHtml, renderSectionHtml } from './render-packet-html.tsx';

export interface PacketExports {
  copySection: (section: DocumentSection) => Promise<void>;
  exportPdf: (document: PacketDocument) => Promise<void>;
  exportMarkdown: (document: PacketDocument) => Promise<void>;
}

/** Ways out of the app. Every one says what became of it; a cancelled dialog says nothing. */
export function usePacketExports(packetId: string): PacketExports {
  const { bridge, info } = useServices();
  const navigate = useNavigate();
  const show = useToastStore((state) => state.show);
  const say = useCallback((text: string, tone: 'plain' | 'bad') => show({ text, tone, undoId: null }), [show]);

  return useMemo(() => {
    const tell = (result: Result<Exported>, { leftOut }: PacketDocument): void => {
      const without = leftOut.length > 0 ? ` ${leftOut.length} left out.` : '';
      if (!result.ok) say(result.message, 'bad');
      else if (result.value.outcome === 'saved') say(`Saved “${result.value.fileName}”.${without}`, 'plain');
    };
    return {
      copySection: async (section) => {
        if (section.body === '') {
          say(`“${section.heading}” has no text to copy yet.`, 'plain');
          return;
        }
        const html = renderSectionHtml(section);
        const result = await bridge.ask('clipboard.write-rich-text', { html, text: renderSectionMarkdown(section) });
        say(result.ok ? `Copied “${section.heading}”` : result.message, result.ok ? 'plain' : 'bad');
      },
      exportPdf: async (document) => {
        // A browser writes no PDF for a page; it prints the preview, and its dialog offers to save one.
        if (info.platform === 'browser') return navigate(`/packets/${packetId}/print`, { state: { print: true } });
        const html = renderPacketHtml(document);
        const request = { suggestedName: fileNameOf(document.title), title: document.title, html };
        tell(await bridge.ask('export.pdf', request), document);
      },
      exportMarkdown: async (document) => {
        const request = { suggestedName: fileNameOf(document.title), text: renderMarkdown(document) };
        tell(await bridge.ask('export.markdown', request), document);
      },
    };
  }, [bridge, info, navigate, packetId, say]);
}
