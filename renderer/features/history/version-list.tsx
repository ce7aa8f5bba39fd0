import { useServices } from '../../hooks/services.ts';
import type { Revision } from '../../hooks/use-records.ts';
import { classNames } from '../../ui/class-names.ts';

interface VersionListProps {
  revisions: readonly Revision[];
  /** Place of the chosen one. */
  chosen: number;
  onChoose: (place: number) => void;
}

/** The versions of a record, newest first, each with its moment and what was done. */
export function VersionList({ revisions, chosen, onChoose }: VersionListProps) {
  const { zone } = useServices();
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return (
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
            onClick={() => onChoose(index)}
          >
            <span>{time.format(new Date(at))}</span>
            <span className="w-full truncate text-12 text-text-2">{index === 0 ? `now · ${label}` : label}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
