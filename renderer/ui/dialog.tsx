import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { popupClass } from './popup-class.ts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One quiet sentence under the title; also read out when the dialog opens. */
  description?: ReactNode;
  children: ReactNode;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  /** 400, 560 or 800 px. */
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Where the focus goes first; default: the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
}

const widths = { small: 'max-w-100', medium: 'max-w-140', large: 'max-w-200' };

/** A window in the window: keeps the focus, closes by Esc, gives the focus back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'medium',
  initialFocus,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-4 pt-[max(1rem,10vh)]">
          <BaseDialog.Popup
            {...(initialFocus ? { initialFocus } : {})}
            className={classNames(popupClass, 'relative flex max-h-full w-full flex-col', widths[size])}
          >
            <header className="flex min-w-0 flex-col gap-1 pt-5 pb-3 pr-14 pl-5">
              <BaseDialog.Title className="text-15 font-semibold">{title}</BaseDialog.Title>
              {description && <BaseDialog.Description className="text-text-2">{description}</BaseDialog.Description>}
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
            {footer && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-border px-5 py-3">{footer}</footer>
            )}
            {/* Last in order, so that the focus starts on the first control of the content. */}
            <BaseDialog.Close
              className="absolute top-3 right-3"
              render={<IconButton icon={X} label="Close" shortcut="Esc" />}
            />
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
