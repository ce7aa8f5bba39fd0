import type { LastUsed } from '../../../shared/skills/last-used.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { LOOKED_AT } from './use-tools-used.ts';

/** The newest entry that names the tool: the last use that the record knows of. */
export function ToolLastUsed({ used }: { used: LastUsed | null }) {
  return (
    <div className="contents">
      <dt className="text-text-3">Last used</dt>
      <dd className="max-w-reading">
        {used ? (
          <>
            {exactDay(used.entry.occurredOn)}: {used.name} stands in{' '}
            <a href={`#/journal/${used.entry.id}`} draggable={false} className="rounded-6 text-accent hover:underline">
              {used.entry.title}
            </a>
          </>
        ) : (
          `No entry names it (the newest ${LOOKED_AT} were read).`
        )}
      </dd>
    </div>
  );
}
