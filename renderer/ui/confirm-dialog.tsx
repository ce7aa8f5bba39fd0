import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { popupClass } from './popup-class.ts';

export interface ConfirmDialogProps {
  open: boolean;
  /** A question that names the object: `Delete “Cut p99 of checkout” for good?` */
  title: string;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** A verb, never "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  danger?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what cannot be undone. The focus starts on the way back when it is dangerous. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel = 'Cancel', danger = false, onConfirm, onCancel } = props;
  const cancelButton = useRef<HTMLButtonElement>(null);
  const confirmButton = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => (next ? undefined : onCancel())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <AlertDialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-4 pt-[max(1rem,16vh)]">
          <AlertDialog.Popup
            initialFocus={danger ? cancelButton : confirmButton}
            className={classNames(popupClass, 'flex max-h-full w-full max-w-100 flex-col gap-3 overflow-y-auto p-5')}
          >
            <AlertDialog.Title className="text-15 font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description render={<div />} className="leading-reading text-text-2">
              {children}
            </AlertDialog.Description>
            <div className="mt-2 flex flex-wrap justify-end gap-2">
              <Button ref={cancelButton} onClick={onCancel}>
                {cancelLabel}
              </Button>
              <Button ref={confirmButton} variant={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
