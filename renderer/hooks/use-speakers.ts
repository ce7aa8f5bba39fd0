import { useMemo } from 'react';
import type { Criterion } from '../../shared/ladder/ladder.ts';
import type { SpeaksFor } from '../../shared/people/speaks-for.ts';
import { speaksFor } from '../../shared/people/speaks-for.ts';
import { worthAsking } from '../../shared/people/worth-asking.ts';
import type { Person } from '../../shared/record/person.ts';
import { listEvidenceWithEntries } from '../db/queries/evidence-queries.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useRelations, useVouches } from './use-growth-records.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { useMyTeam } from './use-my-team.ts';
import type { Stored } from './use-records.ts';
import { usePersons } from './use-records.ts';
import { useToday } from './use-today.ts';

/** One criterion with those who can speak for it, and those whom one could ask. */
export interface SpokenCriterion extends SpeaksFor {
  criterion: Criterion;
  worthAsking: Person[];
}

export interface Speakers {
  criteria: SpokenCriterion[];
  vouches: Stored<'vouch'>[];
  persons: Person[];
  /** Empty when it is not written down; then nobody is known to be outside of it. */
  myTeam: string;
}

/** Who can speak for which criterion of the target level as of today; `undefined` while the record is read. */
export function useSpeakers(): Speakers | undefined {
  const ladder = useLadder();
  const asOf = useToday();
  const criteria = useMemo(() => ladder.criteria.filter(({ level }) => level === 'staff'), [ladder]);
  const ids = criteria.map(({ id }) => id);
  const linked = useLive((database) => listEvidenceWithEntries(database, ids), [ids.join(' ')]);
  const [vouches, stored, relations] = [useVouches(), usePersons(), useRelations()];
  const [myTeam, catalogue] = [useMyTeam(), useCatalogue('relations')];
  return useMemo(() => {
    if (!linked || !vouches || !stored || !relations || myTeam === undefined || !catalogue) return undefined;
    const persons = stored.map(({ record }) => record);
    const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
    const hints = {
      persons,
      relations: relations.map(({ record }) => record),
      catalogue: catalogue.relations,
      myTeam,
    };
    const spoken = speaksFor({
      ladderId: ladder.id,
      criterionIds: [...byId.keys()],
      evidence: linked.evidence.map(({ record }) => record),
      vouches: vouches.map(({ record }) => record),
      persons,
      myTeam,
      asOf,
    });
    return {
      criteria: spoken.flatMap((one) => {
        const criterion = byId.get(one.criterionId);
        return criterion ? [{ ...one, criterion, worthAsking: worthAsking(one, hints) }] : [];
      }),
      vouches,
      persons,
      myTeam,
    };
  }, [linked, vouches, stored, relations, myTeam, catalogue, criteria, ladder, asOf]);
}
