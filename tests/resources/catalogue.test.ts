import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import backgroundJson from '../../resources/catalogue/background.json' with { type: 'json' };
import behaviouralJson from '../../resources/catalogue/behavioural-skills.json' with { type: 'json' };
import evaluationJson from '../../resources/catalogue/evaluation.json' with { type: 'json' };
import metricsJson from '../../resources/catalogue/metrics.json' with { type: 'json' };
import milestonesJson from '../../resources/catalogue/milestones.json' with { type: 'json' };
import ratingJson from '../../resources/catalogue/rating-steps.json' with { type: 'json' };
import selfCheckJson from '../../resources/catalogue/self-check.json' with { type: 'json' };
import technicalJson from '../../resources/catalogue/technical-skills.json' with { type: 'json' };
import toolsJson from '../../resources/catalogue/tools.json' with { type: 'json' };
import relationsJson from '../../resources/catalogue/working-relations.json' with { type: 'json' };
import ladderJson from '../../resources/ladders/senior-to-staff.json' with { type: 'json' };
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

const catalogues: readonly (readonly [name: string, json: object, schema: z.ZodType])[] = [
  ['milestones', milestonesJson, MilestonesSchema],
  ['metrics', metricsJson, MetricCatalogueSchema],
  ['technical skills', technicalJson, TechnicalSkillsSchema],
  ['behavioural skills', behaviouralJson, BehaviouralSkillsSchema],
  ['rating steps', ratingJson, RatingStepsSchema],
  ['tools', toolsJson, ToolsSchema],
  ['working relations', relationsJson, WorkingRelationsSchema],
  ['background', backgroundJson, BackgroundSchema],
  ['self-check', selfCheckJson, SelfCheckSchema],
  ['evaluation', evaluationJson, EvaluationSchema],
];

/** The lists of a catalogue by name; a note is none. */
const listsOf = (json: object): Record<string, object[]> =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => Array.isArray(value)));

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** How many rows share each value, so that a test can write the whole split out. */
const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** The hedges that are set, by the slug of their row. */
const hedges = (rows: readonly { id: string; hedge: string | null }[]): Record<string, string> =>
  Object.fromEntries(rows.flatMap(({ id, hedge }) => (hedge === null ? [] : [[id, hedge]])));

describe.each(catalogues)('the catalogue of %s', (_name, json, schema) => {
  const lists = Object.entries(listsOf(json));

  it('has only fields that its schema knows, so that none is silently lost', () => {
    expect(schema.parse(json)).toEqual(json);
  });

  it('uses each slug once within a list', () => {
    for (const [list, rows] of lists) {
      const ids = rows.map((row) => ('id' in row ? row.id : undefined));
      expect(new Set(ids).size, list).toBe(rows.length);
    }
  });

  it('describes the Senior baseline in every row that has a level', () => {
    // Headings of groups and the rating steps belong to no level.
    const leveled = lists
      .filter(([list]) => !['groups', 'horizons', 'steps'].includes(list))
      .flatMap(([, rows]) => rows);
    expect(leveled.map((row) => ('level' in row ? row.level : undefined))).toEqual(leveled.map(() => 'senior'));
  });

  it('says nothing twice and nothing loudly', () => {
    for (const [list, rows] of lists) {
      const sentences = rows.flatMap(textsIn).filter((text) => text.endsWith('.') || text.endsWith('?'));
      expect(new Set(sentences).size, list).toBe(sentences.length);
    }
    expect(textsIn(json).filter((text) => text.includes('!') || text !== text.trim())).toEqual([]);
  });
});

describe('what the source counts is all there', () => {
  it('has 23 milestones (4 each for 30, 60 and 90 days and for 6 and 12 months, 3 long-term)', () => {
    const { horizons, milestones } = MilestonesSchema.parse(milestonesJson);
    expect(milestones).toHaveLength(23);
    const split = { '30-days': 4, '60-days': 4, '90-days': 4, '6-months': 4, '12-months': 4, 'long-term': 3 };
    expect(tally(milestones.map((row) => row.horizon))).toEqual(split);
    expect(horizons.map((horizon) => horizon.id)).toEqual(Object.keys(split));
  });

  it('has 4 marks of success and 4 of high performance', () => {
    const { success, highPerformance } = MilestonesSchema.parse(milestonesJson);
    expect([success.length, highPerformance.length]).toEqual([4, 4]);
  });

  it('has 19 metrics and 3 rules of using them', () => {
    const { metrics, rules } = MetricCatalogueSchema.parse(metricsJson);
    expect([metrics.length, rules.length]).toEqual([19, 3]);
    const cadences = metrics.map((metric) => metric.cadences.join(' or '));
    expect(tally(cadences)).toEqual({
      weekly: 5,
      'weekly or monthly': 2,
      monthly: 6,
      'monthly or quarterly': 1,
      'sprint or quarterly': 1,
      quarterly: 4,
    });
  });

  it('has 26 technical skills (10 must, 7 good, 5 advanced, 4 emerging)', () => {
    const { groups, skills } = TechnicalSkillsSchema.parse(technicalJson);
    expect(skills).toHaveLength(26);
    const split = { 'must-have': 10, 'good-to-have': 7, advanced: 5, emerging: 4 };
    expect(tally(skills.map((skill) => skill.group))).toEqual(split);
    expect(groups.map((group) => group.id)).toEqual(Object.keys(split));
  });

  it('has 9 behavioural skills, under the 10 names of the role card', () => {
    const { skills } = BehaviouralSkillsSchema.parse(behaviouralJson);
    expect(skills).toHaveLength(9);
    expect(new Set(skills.flatMap((skill) => skill.cardNames)).size).toBe(10);
    expect(skills.find((skill) => skill.id === 'collaboration')?.cardNames).toHaveLength(2);
  });

  it('has 5 rating steps, of which "not applicable" stands off the scale', () => {
    const { steps } = RatingStepsSchema.parse(ratingJson);
    expect(steps.map((step) => step.place)).toEqual([1, 2, 3, 4, null]);
    expect(steps.at(-1)?.id).toBe('not-applicable');
  });

  it('has 30 rows of tools under 4 labels', () => {
    const { tools } = ToolsSchema.parse(toolsJson);
    expect(tools).toHaveLength(30);
    const labels = { common: 12, 'increasingly-common': 2, optional: 7, 'context-specific': 9 };
    expect(tally(tools.map((tool) => tool.commonality))).toEqual(labels);
  });

  it('has 24 relations (10 internal, 2 external, 4 peers, 4 upstream, 4 downstream)', () => {
    const { groups, relations } = WorkingRelationsSchema.parse(relationsJson);
    expect(relations).toHaveLength(24);
    const split = { internal: 10, external: 2, peer: 4, upstream: 4, downstream: 4 };
    expect(tally(relations.map((relation) => relation.group))).toEqual(split);
    expect(groups.map((group) => group.id)).toEqual(Object.keys(split));
  });

  it('has 3 ways of collaborating, 3 kinds of authority and 4 points of escalation', () => {
    const { collaboration, authority, escalation } = WorkingRelationsSchema.parse(relationsJson);
    expect([collaboration.length, authority.length, escalation.length]).toEqual([3, 3, 4]);
  });

  it('has 14 rows of background (1 years, 2 education, 3 certifications, 3 roles, 2 domain, 3 leadership)', () => {
    const { groups, rows } = BackgroundSchema.parse(backgroundJson);
    expect(rows).toHaveLength(14);
    const split = {
      experience: 1,
      education: 2,
      certifications: 3,
      'prior-roles': 3,
      'domain-knowledge': 2,
      leadership: 3,
    };
    expect(tally(rows.map((row) => row.group))).toEqual(split);
    expect(groups.map((group) => group.id)).toEqual(Object.keys(split));
    expect(rows.filter((row) => row.expected === 'not-required')).toHaveLength(3);
  });

  it('has 24 rows of self-check (5 challenges, 4 bottlenecks, 5 anti-patterns, 5 causes, 5 business risks)', () => {
    const { groups, rows } = SelfCheckSchema.parse(selfCheckJson);
    expect(rows).toHaveLength(24);
    const split = { challenge: 5, bottleneck: 4, 'anti-pattern': 5, underperformance: 5, 'business-risk': 5 };
    expect(tally(rows.map((row) => row.group))).toEqual(split);
    expect(groups.map((group) => group.id)).toEqual(Object.keys(split));
  });

  it('has 6 areas, 5 exercises, 16 signals (6 strong, 5 weak, 5 red flags) and 8 scorecard dimensions', () => {
    const { areas, exercises, signals, dimensions } = EvaluationSchema.parse(evaluationJson);
    expect([areas.length, exercises.length, dimensions.length]).toEqual([6, 5, 8]);
    expect(tally(signals.map((signal) => signal.kind))).toEqual({ strong: 6, weak: 5, 'red-flag': 5 });
  });
});

describe('what the source hedges stays hedged', () => {
  const { skills } = TechnicalSkillsSchema.parse(technicalJson);

  it('gives the technical skills their importance (8 critical, 9 important, 6 optional, 3 optional or context-specific)', () => {
    const labels = { critical: 8, important: 9, optional: 6, 'optional-or-context-specific': 3 };
    expect(tally(skills.map((skill) => skill.importance))).toEqual(labels);
    const mustHave = skills.filter((skill) => skill.group === 'must-have');
    expect(mustHave.filter((skill) => skill.importance !== 'critical').map((skill) => skill.id)).toEqual([
      'delivery',
      'distributed-systems',
    ]);
  });

  it('keeps the 8 qualifiers of importance', () => {
    expect(hedges(skills.map((skill) => ({ id: skill.id, hedge: skill.importanceQualifier })))).toEqual({
      'infrastructure-as-code': 'varies by operating model',
      'event-driven': 'context-specific',
      'load-testing': 'system-dependent',
      'domain-driven-design': 'strongly helpful in complex domains',
      reliability: 'more critical in SRE-aligned organisations',
      modernisation: 'in mature or legacy environments',
      'platform-literacy': 'in scaling organisations',
      finops: 'increasingly common',
    });
  });

  it('keeps the 8 qualifiers of example targets', () => {
    const { metrics } = MetricCatalogueSchema.parse(metricsJson);
    expect(hedges(metrics.map((metric) => ({ id: metric.id, hedge: metric.targetQualifier })))).toEqual({
      'deployment-frequency': 'context-specific',
      'change-failure-rate': 'depends on how critical the system is',
      mttr: 'for many services',
      'escaped-defect-rate': 'depends on the baseline',
      'review-turnaround': 'team-dependent',
      'test-coverage': 'quality before the raw percentage',
      'build-time': 'until acceptable',
      performance: 'service-specific',
    });
  });
});

it('suggests speakers only for criteria that the built-in ladder has', () => {
  const { relations } = WorkingRelationsSchema.parse(relationsJson);
  const criteria = ladderJson.criteria.map((criterion) => criterion.id);
  expect(new Set(relations.flatMap((relation) => relation.couldSpeakFor))).toEqual(new Set(criteria));
});
