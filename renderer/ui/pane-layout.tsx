import { ChevronLeft } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { PaneSeparator } from './pane-separator.tsx';

export interface PaneLayoutProps {
  list: ReactNode;
  /** Also shown when nothing is chosen, as an empty state; only `detailOpen` lets it cover the list in a narrow window. */
  detail: ReactNode;
  detailOpen: boolean;
  onBack: () => void;
  /** The words of the way back: `Journal`. */
  backLabel: string;
  /** Names of the two parts for screen readers. */
  listLabel: string;
  detailLabel: string;
  /** Width of the list in px at 100 % text, 280 to 440; remembered by the caller. */
  listWidth?: number | undefined;
  onListWidthChange?: ((width: number) => void) | undefined;
}

/**
 * List and detail. Side by side where the window has 1,100 px (888 beside the sidebar), otherwise the detail covers the list with a way
 * back. Decided by the stylesheet alone, so the content is mounted once and keeps its state.
 */
export function PaneLayout(props: PaneLayoutProps) {
  const {
    list,
    detail,
    detailOpen,
    onBack,
    backLabel,
    listLabel,
    detailLabel,
    listWidth = 340,
    onListWidthChange,
  } = props;
  return (
    <div className="@container/panes h-full min-h-0">
      <div className="flex h-full min-h-0">
        <section
          aria-label={listLabel}
          className={classNames(
            'min-h-0 w-full shrink-0 bg-panel @min-[55.5rem]/panes:block @min-[55.5rem]/panes:w-(--list-width)',
            detailOpen && 'hidden',
          )}
          style={{ '--list-width': `${listWidth / 16}rem` } as CSSProperties}
        >
          {list}
        </section>
        <div className="hidden @min-[55.5rem]/panes:flex">
          <PaneSeparator
            label="Width of the list"
            value={listWidth}
            min={280}
            max={440}
            onChange={(width) => onListWidthChange?.(width)}
          />
        </div>
        <section
          aria-label={detailLabel}
          className={classNames(
            'min-h-0 min-w-0 flex-1 flex-col @min-[55.5rem]/panes:flex',
            detailOpen ? 'flex' : 'hidden',
          )}
        >
          <div className="border-b border-border px-2 py-1 @min-[55.5rem]/panes:hidden">
            <Button variant="ghost" icon={ChevronLeft} onClick={onBack}>
              {backLabel}
            </Button>
          </div>
          <div className="min-h-0 flex-1">{detail}</div>
        </section>
      </div>
    </div>
  );
}
