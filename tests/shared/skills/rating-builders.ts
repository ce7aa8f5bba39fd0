import behaviouralJson from '../../../resources/catalogue/behavioural-skills.json' with { type: 'json' };
import technicalJson from '../../../resources/catalogue/technical-skills.json' with { type: 'json' };
import toolsJson from '../../../resources/catalogue/tools.json' with { type: 'json' };
import { BehaviouralSkillsSchema } from '../../../shared/catalogue/behavioural-skill.ts';
import { TechnicalSkillsSchema } from '../../../shared/catalogue/technical-skill.ts';
import { ToolsSchema } from '../../../shared/catalogue/tool.ts';
import type { RateResult, RatingDraft } from '../../../shared/skills/rate.ts';
import { rate } from '../../../shared/skills/rate.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import { skillCatalogue } from '../../../shared/skills/skill-catalogue.ts';
import { accepted, idOf, now, today } from '../goals/goal-builders.ts';

export const catalogues = {
  technical: TechnicalSkillsSchema.parse(technicalJson),
  behavioural: BehaviouralSkillsSchema.parse(behaviouralJson),
  tools: ToolsSchema.parse(toolsJson),
};
export const skills = skillCatalogue(catalogues);

const plain: RatingDraft = {
  skillKind: 'technical',
  skillId: 'api-design',
  step: 'alone',
  rater: 'self',
  ratedOn: today,
  ladderVersion: '1',
};

export const rateSo = (draft: Partial<RatingDraft> = {}, history: readonly Rating[] = [], n = 100): RateResult =>
  rate({ ...plain, ...draft }, { skills, history }, { id: idOf(n), now, today });

export const ratingOf = (draft: Partial<RatingDraft> = {}, n = 100): Rating => accepted(rateSo(draft, [], n)).rating;
