import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import { useServices } from '../../hooks/services.ts';
import { PaperPreview } from '../../ui/paper-preview.tsx';
import { PacketPaper } from './packet-paper.tsx';
import { usePacketExports } from './use-packet-exports.ts';

interface PacketPreviewProps {
  packetId: string;
  document: PacketDocument;
}

/** The packet on its sheet of paper; printed at once when a browser came here in order to print. */
export function PacketPreview({ packetId, document }: PacketPreviewProps) {
  const { info } = useServices();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const { exportPdf } = usePacketExports(packetId);
  const inBrowser = info.platform === 'browser';
  const asked = typeof state === 'object' && state !== null && 'print' in state;
  useEffect(() => {
    if (!asked) return;
    window.print();
    // Asked once: coming back to this place later only shows it.
    void navigate(`/packets/${packetId}/print`, { replace: true, state: null });
  }, [asked, navigate, packetId]);

  return (
    <PaperPreview
      backLabel="Back to the packet"
      onBack={() => void navigate(`/packets/${packetId}`)}
      printLabel={inBrowser ? 'Print' : 'PDF…'}
      onPrint={() => (inBrowser ? window.print() : void exportPdf(document))}
    >
      <PacketPaper document={document} links="inert" />
    </PaperPreview>
  );
}
