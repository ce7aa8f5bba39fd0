import { useMemo } from 'react';
import type { SkillNames } from '../../shared/meetings/growth-of-brief.ts';
import { skillKey } from '../../shared/skills/rating.ts';
import { skillCatalogue } from '../../shared/skills/skill-catalogue.ts';
import { useCatalogue } from './use-catalogue.ts';

/** Names of skills and of rating steps; `undefined` while the catalogues are read. */
export function useSkillNames(): SkillNames | undefined {
  const technical = useCatalogue('technical');
  const behavioural = useCatalogue('behavioural');
  const tools = useCatalogue('tools');
  const steps = useCatalogue('steps');
  return useMemo(() => {
    if (!technical || !behavioural || !tools || !steps) return undefined;
    return {
      skills: new Map(skillCatalogue({ technical, behavioural, tools }).map((skill) => [skillKey(skill), skill.name])),
      steps: new Map(steps.steps.map(({ id, name }) => [id, name])),
    };
  }, [technical, behavioural, tools, steps]);
}
