import { useMemo } from 'react';
import type { CatalogueSkill, SkillCatalogues } from '../../shared/skills/skill-catalogue.ts';
import { skillCatalogue } from '../../shared/skills/skill-catalogue.ts';
import { useCatalogue } from './use-catalogue.ts';

/** Everything that can be rated, with the texts behind it. */
export interface SkillTexts {
  skills: CatalogueSkill[];
  catalogues: SkillCatalogues;
}

/** The skills and tools of the ladder in the order of their catalogues; `undefined` while they are read for the first time. */
export function useSkillCatalogue(): SkillTexts | undefined {
  const technical = useCatalogue('technical');
  const behavioural = useCatalogue('behavioural');
  const tools = useCatalogue('tools');
  return useMemo(() => {
    if (!technical || !behavioural || !tools) return undefined;
    const catalogues = { technical, behavioural, tools };
    return { skills: skillCatalogue(catalogues), catalogues };
  }, [technical, behavioural, tools]);
}
