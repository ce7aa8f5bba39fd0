import type { Revision } from '../../hooks/use-records.ts';
import { changedFields } from '../../../shared/record/changed-fields.ts';

interface VersionChangesProps {
  /** The version before; `null` for the first one. */
  before: unknown;
  revision: Revision | undefined;
  names: ReadonlyMap<string, string>;
}

/** What one version changed, field by field. */
export function VersionChanges({ before, revision, names }: VersionChangesProps) {
  if (revision?.record === null) return <p className="text-text-2">Here it was taken out of the record.</p>;
  const changed = changedFields(before, revision?.record ?? null, (id) => names.get(id) ?? 'not there any more');
  return (
    <dl className="select-content flex max-h-80 flex-col gap-3 overflow-y-auto leading-reading">
      {changed.length === 0 && <p className="text-text-2">Nothing that one reads was changed.</p>}
      {changed.map(({ field, before: was, after: is }) => (
        <div key={field}>
          <dt className="text-12 text-text-2">{field}</dt>
          {was !== '' && (
            <dd className="whitespace-pre-wrap text-text-2">
              <del>{was}</del>
            </dd>
          )}
          {is !== '' && (
            <dd className="whitespace-pre-wrap">
              <ins className="no-underline">{is}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
