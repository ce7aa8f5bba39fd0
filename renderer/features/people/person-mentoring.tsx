import { Plus } from 'lucide-react';
import { useState } from 'react';
import { spanInWords } from '../../../shared/people/ledger-markdown.ts';
import type { Person } from '../../../shared/record/person.ts';
import { useServices } from '../../hooks/services.ts';
import { useMentoring } from '../../hooks/use-growth-records.ts';
import { useMentoringLedger } from '../../hooks/use-mentoring-ledger.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LedgerLineForm } from './ledger-line-form.tsx';
import { LedgerLineRow } from './ledger-line-row.tsx';

/** For a mentee: where they stood, what was worked towards, what they can do now. */
export function PersonMentoring({ person }: { person: Person }) {
  const { newId } = useServices();
  const all = useMentoring();
  const row = useMentoringLedger(null)?.find(({ menteeId }) => menteeId === person.id);
  const [openId, setOpenId] = useState<string | null>(null);
  const [freshId, setFreshId] = useState<string | null>(null);
  const own = (all ?? [])
    .filter(({ record }) => record.menteeId === person.id)
    .sort((a, b) => (a.record.startedOn < b.record.startedOn ? 1 : -1));
  return (
    <Section
      title="Mentoring"
      action={
        <Button
          variant="ghost"
          icon={Plus}
          aria-label="Add to the mentoring ledger"
          onClick={() => {
            setOpenId(null);
            setFreshId(newId());
          }}
        >
          Add
        </Button>
      }
    >
      {!all && <Skeleton lines={2} />}
      {row && (
        <p className="text-12 text-text-2">
          {spanInWords(row)}
          {row.entryIds.length > 0 &&
            `; ${row.entryIds.length === 1 ? '1 entry' : `${row.entryIds.length} entries`} in your journal`}
        </p>
      )}
      {all && own.length === 0 && freshId === null && (
        <p className="text-text-2">Nothing yet. Write down where {person.name} stands, and what you work towards.</p>
      )}
      {freshId !== null && <LedgerLineForm id={freshId} person={person} isNew onClose={() => setFreshId(null)} />}
      {own.length > 0 && (
        <ul className="flex flex-col divide-y divide-border border-y border-border">
          {own
            .filter(({ record }) => record.id !== freshId)
            .map(({ record }) => (
              <LedgerLineRow
                key={record.id}
                line={record}
                person={person}
                open={record.id === openId}
                onToggle={(open) => setOpenId(open ? record.id : null)}
              />
            ))}
        </ul>
      )}
    </Section>
  );
}
