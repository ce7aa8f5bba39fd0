import { useState } from 'react';
import { nameOfRecord } from '../../../shared/record/name-of-record.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import type { RecordHistory } from '../../hooks/use-history.ts';
import { useHistory, versionOf } from '../../hooks/use-history.ts';
import { useRestoreVersion } from '../../hooks/use-restore-version.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VersionChanges } from './version-changes.tsx';
import { VersionList } from './version-list.tsx';

interface HistoryDialogProps {
  kind: RecordKind;
  id: string;
  onClose: () => void;
}

/** Every kept version of a record, what each changed, and the way back to it, even when the record is gone. */
export function HistoryDialog({ kind, id, onClose }: HistoryDialogProps) {
  const history = useHistory(kind, id);
  const newest = history?.revisions.map((revision) => versionOf(kind, revision)).find((version) => version !== null);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="History"
      description={newest ? nameOfRecord(newest) : 'Nothing is kept of it.'}
      size="large"
    >
      {history ? (
        <Versions kind={kind} history={history} onRestored={onClose} />
      ) : (
        <Skeleton lines={4} label="Loading the history" />
      )}
    </Dialog>
  );
}

interface VersionsProps {
  kind: RecordKind;
  history: RecordHistory;
  onRestored: () => void;
}

function Versions({ kind, history: { revisions, isThere, names }, onRestored }: VersionsProps) {
  const restoreVersion = useRestoreVersion();
  const [chosen, setChosen] = useState(0);
  const version = versionOf(kind, revisions[chosen]);
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-[15rem_1fr]">
      <VersionList revisions={revisions} chosen={chosen} onChoose={setChosen} />
      <div className="flex min-w-0 flex-col gap-3">
        <VersionChanges before={revisions[chosen + 1]?.record ?? null} revision={revisions[chosen]} names={names} />
        {version !== null && (chosen > 0 || !isThere) && (
          <Button
            className="self-start"
            onClick={() => {
              void restoreVersion(kind, version);
              onRestored();
            }}
          >
            Restore this version
          </Button>
        )}
      </div>
    </div>
  );
}
