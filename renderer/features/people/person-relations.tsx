import { useState } from 'react';
import type { Person } from '../../../shared/record/person.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useRelations } from '../../hooks/use-growth-records.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RelationPicker } from './relation-picker.tsx';

/** How one works with a person: their rows of the catalogue, each with what it is usually about. */
export function PersonRelations({ person }: { person: Person }) {
  const [picks, setPicks] = useState(false);
  const all = useRelations();
  const catalogue = useCatalogue('relations');
  const stored = (all ?? []).filter(({ record }) => record.personId === person.id);
  const chosen = new Set(stored.map(({ record }) => record.relationId));
  const rows = catalogue?.relations.filter(({ id }) => chosen.has(id)) ?? [];
  return (
    <Section
      title="How you work together"
      action={
        <Button variant="ghost" disabled={!catalogue || !all} onClick={() => setPicks(true)}>
          Choose
        </Button>
      }
    >
      {(!all || !catalogue) && <Skeleton lines={1} />}
      {all && catalogue && rows.length === 0 && (
        <p className="text-text-2">Not said yet. It helps to find who could speak for you.</p>
      )}
      {rows.length > 0 && (
        <ul className="flex flex-col gap-1">
          {rows.map(({ id, name, about, qualifier }) => (
            <li key={id}>
              {name}
              <span className="text-12 text-text-2">
                {qualifier && ` (${qualifier})`}
                {about.length > 0 && ` · ${about.join(', ')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {picks && catalogue && (
        <RelationPicker person={person} stored={stored} catalogue={catalogue} onClose={() => setPicks(false)} />
      )}
    </Section>
  );
}
