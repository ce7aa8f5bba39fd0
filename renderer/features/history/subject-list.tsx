import { History } from 'lucide-react';
import { useState } from 'react';
import { momentInWords } from '../../../shared/today/moment-in-words.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { placeOfRecord } from '../../hooks/place-of-record.ts';
import { useServices } from '../../hooks/services.ts';
import type { ActionSubject } from '../../hooks/use-recent-actions.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** More rows than this help nobody at first sight; an import has thousands. */
const FIRST = 50;

/** The records of an action, each with what was done to it since, the way to it, and its history. */
export function SubjectList({ subjects }: { subjects: readonly ActionSubject[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? subjects : subjects.slice(0, FIRST);
  if (subjects.length === 0) return null;
  return (
    <>
      <ul aria-label="What it changed" className="flex flex-col">
        {shown.map((subject) => (
          <SubjectRow key={`${subject.kind}:${subject.id}`} subject={subject} />
        ))}
      </ul>
      {shown.length < subjects.length && (
        <Button variant="ghost" className="self-start" onClick={() => setAll(true)}>
          Show all {subjects.length}
        </Button>
      )}
    </>
  );
}

function SubjectRow({ subject: { kind, id, name, laterEdit } }: { subject: ActionSubject }) {
  const { now, zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const place = placeOfRecord(kind, id);
  return (
    <li className="flex min-h-row items-center gap-2 border-t border-border py-1">
      <span className="flex min-w-0 flex-1 flex-col">
        {place === null ? (
          <span className="truncate">{name}</span>
        ) : (
          <a href={`#${place}`} draggable={false} className="truncate rounded-6 hover:underline">
            {name}
          </a>
        )}
        {laterEdit && (
          <span className="truncate text-12 text-text-2">
            since then: {laterEdit.label}, {momentInWords(laterEdit.at, { now: now(), zone })}
          </span>
        )}
      </span>
      <span className="text-12 text-text-3">{kind}</span>
      <IconButton icon={History} label={`History of “${name}”`} onClick={() => showHistory(kind, id)} />
    </li>
  );
}
