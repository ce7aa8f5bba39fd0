import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { BackgroundSchema } from '../../shared/catalogue/background.ts';
import { BehaviouralSkillsSchema } from '../../shared/catalogue/behavioural-skill.ts';
import { EvaluationSchema } from '../../shared/catalogue/evaluation.ts';
import { MetricCatalogueSchema } from '../../shared/catalogue/metric-definition.ts';
import { MilestonesSchema } from '../../shared/catalogue/milestone.ts';
import { RatingStepsSchema } from '../../shared/catalogue/rating-step.ts';
import { SelfCheckSchema } from '../../shared/catalogue/self-check.ts';
import { TechnicalSkillsSchema } from '../../shared/catalogue/technical-skill.ts';
import { ToolsSchema } from '../../shared/catalogue/tool.ts';
import { WorkingRelationsSchema } from '../../shared/catalogue/working-relation.ts';

/** The catalogues of the built-in ladder, each read when a screen first asks for it. */
const catalogues = {
  background: { schema: BackgroundSchema, read: () => import('../../resources/catalogue/background.json') },
  behavioural: {
    schema: BehaviouralSkillsSchema,
    read: () => import('../../resources/catalogue/behavioural-skills.json'),
  },
  evaluation: { schema: EvaluationSchema, read: () => import('../../resources/catalogue/evaluation.json') },
  metrics: { schema: MetricCatalogueSchema, read: () => import('../../resources/catalogue/metrics.json') },
  milestones: { schema: MilestonesSchema, read: () => import('../../resources/catalogue/milestones.json') },
  steps: { schema: RatingStepsSchema, read: () => import('../../resources/catalogue/rating-steps.json') },
  selfCheck: { schema: SelfCheckSchema, read: () => import('../../resources/catalogue/self-check.json') },
  technical: { schema: TechnicalSkillsSchema, read: () => import('../../resources/catalogue/technical-skills.json') },
  tools: { schema: ToolsSchema, read: () => import('../../resources/catalogue/tools.json') },
  relations: {
    schema: WorkingRelationsSchema,
    read: () => import('../../resources/catalogue/working-relations.json'),
  },
} as const;

type CatalogueName = keyof typeof catalogues;
export type Catalogue<N extends CatalogueName> = z.infer<(typeof catalogues)[N]['schema']>;

const kept = new Map<CatalogueName, Catalogue<CatalogueName>>();

async function readCatalogue(name: CatalogueName): Promise<Catalogue<CatalogueName>> {
  const { schema, read } = catalogues[name];
  const parsed = kept.get(name) ?? schema.parse((await read()).default);
  kept.set(name, parsed);
  return parsed;
}

/** One catalogue; `undefined` while it is read for the first time. */
export function useCatalogue<N extends CatalogueName>(name: N): Catalogue<N> | undefined {
  const [catalogue, setCatalogue] = useState(kept.get(name));
  useEffect(() => {
    let isHere = true;
    void readCatalogue(name).then((read) => isHere && setCatalogue(read));
    return () => {
      isHere = false;
    };
  }, [name]);
  return catalogue as Catalogue<N> | undefined;
}
