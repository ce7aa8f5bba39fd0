import { useState } from 'react';
import { EntrySchema } from '../../../shared/record/entry.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { usePersons, useProjects, useRevisions } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { changedFields } from './changed-fields.ts';

interface HistoryDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  stored: Stored<'entry'>;
}

/** Every kept version of an entry, what each changed, and the way back to it. */
export function HistoryDialog({ open, onOpenChange, stored }: HistoryDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="History" description={stored.record.title} size="large">
      {open && <Versions stored={stored} onRestored={() => onOpenChange(false)} />}
    </Dialog>
  );
}

function Versions({ stored, onRestored }: { stored: Stored<'entry'>; onRestored: () => void }) {
  const { zone } = useServices();
  const revisions = useRevisions('entry', stored.record.id);
  const projects = useProjects() ?? [];
  const persons = usePersons() ?? [];
  const { restoreVersion } = useRecordActions();
  const [chosen, setChosen] = useState(0);
  if (!revisions) return <Skeleton lines={4} label="Loading the history" />;
  const names = new Map([...projects, ...persons].map(({ record }) => [record.id, record.name]));
  const revision = revisions[chosen];
  const older = revisions[chosen + 1];
  const version = EntrySchema.safeParse(revision?.record);
  const changed = changedFields(
    older?.record ?? null,
    revision?.record ?? null,
    (id) => names.get(id) ?? 'not there any more',
  );
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-[15rem_1fr]">
      <ol className="flex max-h-96 flex-col overflow-y-auto" aria-label="Versions">
        {revisions.map(({ rev, at, label }, index) => (
          <li key={rev}>
            <button
              type="button"
              aria-current={index === chosen ? 'true' : undefined}
              className={classNames(
                'focus-inside flex w-full flex-col gap-0.5 border-l-2 px-3 py-1.5 text-left',
                index === chosen ? 'border-l-accent bg-selected' : 'border-l-transparent hover:bg-hover',
              )}
              onClick={() => setChosen(index)}
            >
              <span>{time.format(new Date(at))}</span>
              <span className="truncate text-12 text-text-2">{index === 0 ? `now · ${label}` : label}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="flex min-w-0 flex-col gap-3">
        <dl className="select-content flex max-h-80 flex-col gap-3 overflow-y-auto leading-reading">
          {changed.length === 0 && <p className="text-text-2">Nothing that one reads was changed.</p>}
          {changed.map(({ field, before, after }) => (
            <div key={field}>
              <dt className="text-12 text-text-2">{field}</dt>
              {before !== '' && (
                <dd className="whitespace-pre-wrap text-text-2">
                  <del>{before}</del>
                </dd>
              )}
              {after !== '' && (
                <dd className="whitespace-pre-wrap">
                  <ins className="no-underline">{after}</ins>
                </dd>
              )}
            </div>
          ))}
        </dl>
        {chosen > 0 && version.success && (
          <Button
            className="self-start"
            onClick={() => {
              void restoreVersion('entry', stored, version.data);
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
