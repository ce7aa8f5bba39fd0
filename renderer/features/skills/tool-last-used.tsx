import { useMemo } from 'react';
import { lastUsed } from '../../../shared/skills/last-used.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import { everyEntry, useEntryList } from '../../hooks/use-records.ts';

const LOOKED_AT = 400;

/** The newest entry that names the tool: the last use that the record knows of. */
export function ToolLastUsed({ tool }: { tool: Catalogue<'tools'>['tools'][number] }) {
  const entries = useEntryList(everyEntry, LOOKED_AT);
  const found = useMemo(
    () =>
      entries
        ? lastUsed(
            [tool],
            entries.map(({ record }) => record),
          ).get(tool.id)
        : undefined,
    [entries, tool],
  );
  return (
    <div className="contents">
      <dt className="text-text-3">Last used</dt>
      <dd className="max-w-reading">
        {found && (
          <>
            {exactDay(found.entry.occurredOn)}: {found.name} stands in{' '}
            <a href={`#/journal/${found.entry.id}`} draggable={false} className="rounded-6 text-accent hover:underline">
              {found.entry.title}
            </a>
          </>
        )}
        {entries && !found && `No entry names it (the newest ${LOOKED_AT} were read).`}
      </dd>
    </div>
  );
}
