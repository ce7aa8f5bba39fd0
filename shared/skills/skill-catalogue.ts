import type { z } from 'zod';
import type { BehaviouralSkillsSchema } from '../catalogue/behavioural-skill.ts';
import type { TechnicalSkillsSchema, skillImportances } from '../catalogue/technical-skill.ts';
import type { ToolsSchema, toolCommonalities } from '../catalogue/tool.ts';
import type { SkillKind } from './rating.ts';

/** One row that can be rated, whatever its kind. */
export interface CatalogueSkill {
  skillKind: SkillKind;
  skillId: string;
  name: string;
  /** Heading of its group with the hedge of that heading; `null` where the catalogue has no groups. */
  group: { title: string; qualifier: string | null } | null;
  /** Of technical skills only; never shown without its qualifier. */
  importance: (typeof skillImportances)[number] | null;
  importanceQualifier: string | null;
  /** Of tools only. */
  commonality: (typeof toolCommonalities)[number] | null;
}

/** The three catalogues as they are read from `resources/`. */
export interface SkillCatalogues {
  technical: z.infer<typeof TechnicalSkillsSchema>;
  behavioural: z.infer<typeof BehaviouralSkillsSchema>;
  tools: z.infer<typeof ToolsSchema>;
}

const nothing = { group: null, importance: null, importanceQualifier: null, commonality: null };

/** Everything that can be rated, in the order of the catalogues: technical, behavioural, tools. */
export function skillCatalogue({ technical, behavioural, tools }: SkillCatalogues): CatalogueSkill[] {
  const groups = new Map(technical.groups.map(({ id, title, qualifier }) => [id, { title, qualifier }]));
  return [
    ...technical.skills.map(({ id, name, group, importance, importanceQualifier }) => ({
      skillKind: 'technical' as const,
      skillId: id,
      name,
      group: groups.get(group) ?? null,
      importance,
      importanceQualifier,
      commonality: null,
    })),
    ...behavioural.skills.map(({ id, name }) => ({ ...nothing, skillKind: 'behavioural' as const, skillId: id, name })),
    ...tools.tools.map(({ id, category, commonality }) => ({
      ...nothing,
      skillKind: 'tool' as const,
      skillId: id,
      name: category,
      commonality,
    })),
  ];
}
