import { ChevronLeft, ChevronRight, FileDown } from 'lucide-react';
import { useEffectEvent, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { belongsToPopup } from './belongs-to-popup.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
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

/** A control has its own use for the keys that turn pages. */
const isControl = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, [role="combobox"]') !== null;

interface PaperPreviewProps {
  /** The words of the way back; Esc does the same. */
  backLabel: string;
  onBack: () => void;
  /** What the one primary button says: `Print` in a browser, `PDF…` where a file can be written. */
  printLabel: string;
  onPrint: () => void;
  /** More controls of the bar: whom the paper is for, other ways out. */
  controls?: ReactNode;
  /** The document, an element with the class `paper`. */
  children: ReactNode;
}

/** A sheet of paper with keys to turn its pages. Printed, only the paper remains, and the printer makes the pages. */
export function PaperPreview({ backLabel, onBack, printLabel, onPrint, controls, children }: PaperPreviewProps) {
  usePaperStyle();
  const { sheet, desk, page, pages, turn } = usePageTurning();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (step === undefined && event.key !== 'Escape')) return;
    if (belongsToPopup(event) || (step !== undefined && isControl(event))) return;
    event.preventDefault();
    if (step === undefined) onBack();
    else turn(page + step);
  });
  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <div className="flex h-full flex-col bg-canvas print:block print:h-auto">
      <header className="flex shrink-0 flex-wrap items-center gap-2 border-b border-border px-4 py-1 print:hidden">
        <Button variant="ghost" icon={ChevronLeft} shortcut="Esc" onClick={onBack}>
          {backLabel}
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
        {controls}
        <Button variant="primary" icon={FileDown} onClick={onPrint}>
          {printLabel}
        </Button>
      </header>
      <main
        ref={desk}
        // It scrolls, so it must be reachable by key.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="focus-inside min-h-0 flex-1 overflow-auto p-6 print:overflow-visible print:p-0"
      >
        <div className="paper-sheet">
          <div ref={sheet} className="paper-pages">
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
