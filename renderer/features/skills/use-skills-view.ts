import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import type { WhoRates } from '../../../shared/skills/cover-own.ts';
import type { SkillFilter } from '../../../shared/skills/filter-rows.ts';
import type { Rater, SkillKey } from '../../../shared/skills/rating.ts';

export const skillViews = ['rate', 'plot', 'table'] as const;
export type SkillView = (typeof skillViews)[number];

/** How the screen looks at the skills: which view, which slice, and who is rating. */
export interface SkillsView {
  view: SkillView;
  setView: (view: SkillView) => void;
  filter: SkillFilter;
  setFilter: (filter: SkillFilter) => void;
  who: WhoRates;
  setRater: (rater: Rater) => void;
  setPerson: (personId: string | null) => void;
  toolsOpen: boolean;
  setToolsOpen: (open: boolean) => void;
  /** Rated since the slice was chosen: its row stays while it is chosen, so that one sees what one did. */
  lastRated: SkillKey | null;
  setLastRated: (key: SkillKey) => void;
}

const ViewSchema = z.enum(skillViews).catch('rate');

/** The view stands in the address, so that going back from a skill finds it; a skill in the address is rated. */
export function useSkillsView(chosen: string | undefined): SkillsView {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<SkillFilter>('all');
  const [who, setWho] = useState<WhoRates>({ rater: 'self', personId: null });
  const [toolsWanted, setToolsOpen] = useState(false);
  const [lastRated, setLastRated] = useState<SkillKey | null>(null);
  return {
    view: chosen === undefined ? ViewSchema.parse(parameters.get('view')) : 'rate',
    setView: (view) => void navigate(view === 'rate' ? '/skills' : `/skills?view=${view}`),
    filter,
    setFilter: (next) => {
      setFilter(next);
      setLastRated(null);
    },
    who,
    setRater: (rater) => setWho({ rater, personId: null }),
    setPerson: (personId) => setWho((before) => ({ ...before, personId })),
    toolsOpen: toolsWanted || chosen?.startsWith('tool:') === true,
    setToolsOpen,
    lastRated,
    setLastRated,
  };
}
