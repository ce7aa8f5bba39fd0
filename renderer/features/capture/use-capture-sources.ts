import { useMemo } from 'react';
import type { CaptureSources } from '../../../shared/capture/capture-sources.ts';
import { personChoices } from '../../../shared/people/person-choices.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useRecentTags } from '../../hooks/use-recent-tags.ts';
import { usePersons } from '../../hooks/use-records.ts';

/** What the line may name: criteria of the ladder, people, and tags in use (read only once a `#` was typed). */
export function useCaptureSources(text: string): CaptureSources {
  const { criteria } = useLadder();
  const persons = usePersons();
  const tags = useRecentTags(text.includes('#'));
  return useMemo(() => {
    const records = (persons ?? []).map(({ record }) => record);
    const labels = new Map(personChoices(records).map(({ value, label }) => [value, label]));
    return {
      criteria,
      tags,
      persons: records.map(({ id, name, createdAt }) => ({
        id,
        name,
        label: labels.get(id) ?? name,
        since: createdAt,
      })),
    };
  }, [criteria, persons, tags]);
}
