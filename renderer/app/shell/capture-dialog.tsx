import { CaptureLine } from '../../features/capture/capture-line.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** The capture line over any screen, by `N` or from the menu. */
export function CaptureDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New entry"
      description="Enter saves; write as many as you like, then Esc."
    >
      <CaptureLine autoFocus />
    </Dialog>
  );
}
