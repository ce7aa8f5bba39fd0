import { attachmentsOf } from '../../../shared/record/attachment.ts';
import type { BinItem } from '../../hooks/use-records.ts';
import { useServices } from '../../hooks/services.ts';
import { usePurge } from '../../hooks/use-purge.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface PurgeDialogProps {
  /** What is to go; `null` while nothing is asked. */
  items: readonly BinItem[] | null;
  /** How the first of them is called. */
  name: string;
  onClose: () => void;
}

/** Asks before something is erased, and says until when its text is still somewhere. */
export function PurgeDialog({ items, name, onClose }: PurgeDialogProps) {
  const { info } = useServices();
  const purge = usePurge();
  const words = items?.length === 1 ? `“${name}”` : `${items?.length ?? 0} things`;
  const hasFiles = items?.some(({ kind, record }) => kind === 'entry' && attachmentsOf(record).length > 0);
  return (
    <ConfirmDialog
      open={items !== null}
      title={`Delete ${words} for good?`}
      confirmLabel="Delete for good"
      danger
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void purge(
          (items ?? []).map(({ kind, record }) => ({ kind, id: record.id })),
          words,
        );
      }}
    >
      <p>The text and all its versions leave the record now. This cannot be undone.</p>
      {info.platform !== 'browser' && (
        <p className="mt-2">
          Snapshots made before still hold it until newer ones replace them: 8 weeks at the most, 90 days for one made
          before an upgrade. Backup files and copies elsewhere keep it until you delete them.
          {hasFiles && ' Attached files leave the record, but not yet the vault’s folder.'}
        </p>
      )}
    </ConfirmDialog>
  );
}
