import { ChevronLeft, ChevronRight, FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import { useServices } from '../../hooks/services.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PacketPaper } from './packet-paper.tsx';
import { usePacketExports } from './use-packet-exports.ts';
import { usePageTurning } from './use-page-turning.ts';
import { usePaperStyle } from './use-paper-style.ts';

const steps: Record<string, number> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

interface PacketPreviewProps {
  packetId: string;
  document: PacketDocument;
}

/** A sheet of paper with keys to turn its pages. Printed, only the paper remains, and the printer makes the pages. */
export function PacketPreview({ packetId, document }: PacketPreviewProps) {
  usePaperStyle();
  const { info } = useServices();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const { exportPdf } = usePacketExports(packetId);
  const { sheet, desk, page, pages, turn } = usePageTurning();
  const inBrowser = info.platform === 'browser';
  const leave = (): void => void navigate(`/packets/${packetId}`);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (step === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    if (step === undefined) leave();
    else turn(page + step);
  });
  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const asked = typeof state === 'object' && state !== null && 'print' in state;
  useEffect(() => {
    if (!asked) return;
    window.print();
    // Asked once: coming back to this place later only shows it.
    void navigate(`/packets/${packetId}/print`, { replace: true, state: null });
  }, [asked, navigate, packetId]);

  return (
    <div className="flex h-full flex-col bg-canvas print:block print:h-auto">
      <header className="flex shrink-0 flex-wrap items-center gap-2 border-b border-border px-4 py-1 print:hidden">
        <Button variant="ghost" icon={ChevronLeft} shortcut="Esc" onClick={leave}>
          Back to the packet
        </Button>
        <span className="flex-1" />
        <IconButton
          icon={ChevronLeft}
          label="Page before"
          shortcut="PageUp"
          disabled={page === 1}
          onClick={() => turn(page - 1)}
        />
        <span role="status" className="text-text-2">
          Page {page} of {pages}
        </span>
        <IconButton
          icon={ChevronRight}
          label="Page after"
          shortcut="PageDown"
          disabled={page === pages}
          onClick={() => turn(page + 1)}
        />
        <Button
          variant="primary"
          icon={FileDown}
          onClick={() => (inBrowser ? window.print() : void exportPdf(document))}
        >
          {inBrowser ? 'Print' : 'PDF…'}
        </Button>
      </header>
      <main
        ref={desk}
        // It scrolls, so it must be reachable by key.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="focus-inside min-h-0 flex-1 overflow-auto p-6 print:overflow-visible print:p-0"
      >
        <div className="packet-sheet">
          <div ref={sheet} className="packet-pages">
            <PacketPaper document={document} links="inert" />
          </div>
        </div>
      </main>
    </div>
  );
}
