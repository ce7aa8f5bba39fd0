import { describe, expect, it } from 'vitest';
import behaviouralJson from '../../../resources/catalogue/behavioural-skills.json';
import evaluationJson from '../../../resources/catalogue/evaluation.json';
import metricsJson from '../../../resources/catalogue/metrics.json';
import milestonesJson from '../../../resources/catalogue/milestones.json';
import selfCheckJson from '../../../resources/catalogue/self-check.json';
import technicalJson from '../../../resources/catalogue/technical-skills.json';
import toolsJson from '../../../resources/catalogue/tools.json';
import relationsJson from '../../../resources/catalogue/working-relations.json';
import ladderJson from '../../../resources/ladders/senior-to-staff.json';
import { sampleCareer } from '../../../resources/sample-career/sample-career.ts';
import { latestActions } from '../../../shared/meetings/carry-over.ts';
import { liveByTime } from '../../../shared/meetings/meeting-series.ts';
import type { RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { isUntouched } from '../../../shared/reviews/review-hash.ts';
import { noteAtHand } from '../../../shared/weekly/note-at-hand.ts';
import { loadSampleCareer } from '../../../shared/sample/load-sample-career.ts';

const changes = loadSampleCareer(sampleCareer, { today: '2026-11-24', now: '2026-11-24T09:30:00.000Z' });
const recordsOf = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
  changes.flatMap((change) => (change.op === 'put' && change.kind === kind ? [change.record as RecordOf<K>] : []));
const idsIn = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));

/** Every id under a key that names another record, at any depth. */
function namedIds(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /Ids?$/u.test(key) && /^[0-9a-f]{8}-/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => namedIds(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => namedIds(part, name));
}

describe('the growth of the sample career', () => {
  it('is as large as a year of it would be', () => {
    expect(recordsOf('rating')).toHaveLength(200);
    expect(recordsOf('meeting')).toHaveLength(20);
    expect(new Set(recordsOf('meeting').flatMap(({ personIds }) => personIds)).size).toBe(3);
    expect(recordsOf('goal')).toHaveLength(8);
    expect(recordsOf('review')).toHaveLength(2);
    expect(recordsOf('feedback').map(({ direction }) => direction)).toEqual(
      expect.arrayContaining(['received', 'given']),
    );
    expect(recordsOf('case').map(({ decision }) => decision)).toEqual(['not yet', 'open']);
  });

  it('has sent its weekly notes, so that a review of its own can begin', () => {
    const notes = recordsOf('note');
    expect(notes.map(({ sentOn, to }) => sentOn?.slice(0, 10) === to)).toEqual(notes.map(() => true));
    expect(noteAtHand(notes, { now: '2026-11-24T09:30:00.000Z', zone: 'Europe/Berlin' })).toBeNull();
  });

  it('names only records that it holds, and rows that the catalogues have', () => {
    const known = new Set(changes.map((change) => (change.op === 'put' ? change.record.id : change.id)));
    expect(namedIds(changes).filter((id) => !known.has(id))).toEqual([]);
    const skills = {
      technical: idsIn(technicalJson.skills),
      behavioural: idsIn(behaviouralJson.skills),
      tool: idsIn(toolsJson.tools),
    };
    expect(recordsOf('rating').filter(({ skillKind, skillId }) => !skills[skillKind].has(skillId))).toEqual([]);
    const relations = idsIn(relationsJson.relations);
    expect(recordsOf('relation').filter(({ relationId }) => !relations.has(relationId))).toEqual([]);
    const metrics = idsIn(metricsJson.metrics);
    expect(recordsOf('metric').filter((one) => !metrics.has(one.fromCatalogueId ?? ''))).toEqual([]);
    const milestones = idsIn(milestonesJson.milestones);
    const origins = recordsOf('goal').flatMap(({ origin }) => (origin?.kind === 'milestone' ? [origin] : []));
    expect(origins.filter(({ milestoneId }) => !milestones.has(milestoneId))).toEqual([]);
    const criteria = idsIn(ladderJson.criteria);
    const [rows, dimensions] = [idsIn(selfCheckJson.rows), idsIn(evaluationJson.dimensions)];
    const named = [...recordsOf('feedback'), ...recordsOf('vouch')].map(({ criterionId }) => criterionId);
    expect(named.filter((id) => id !== null && !criteria.has(id))).toEqual([]);
    for (const { scorecard, selfCheck } of recordsOf('review')) {
      expect(new Set(scorecard.map(({ dimensionId }) => dimensionId))).toEqual(dimensions);
      expect(selfCheck.filter(({ rowId }) => !rows.has(rowId))).toEqual([]);
    }
  });

  it('has goals that stand where their last checkpoint left them', () => {
    for (const goal of recordsOf('goal')) {
      const last = recordsOf('checkpoint').findLast(({ goalId }) => goalId === goal.id);
      expect(last?.status).toBe(goal.status);
    }
  });

  it('has reviews that are closed and match their hash, on any day', () => {
    for (const review of recordsOf('review')) {
      expect(review.closedAt).not.toBeNull();
      expect(isUntouched(review)).toBe(true);
    }
  });

  it('carries open promises along until they are done', () => {
    const carried = latestActions(liveByTime(recordsOf('meeting'))).filter(({ item }) => item.state === 'open');
    expect(carried.some(({ item }) => (item.carried?.times ?? 0) >= 3)).toBe(true);
  });
});
