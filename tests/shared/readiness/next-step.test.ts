import { describe, expect, it } from 'vitest';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import { nextStep } from '../../../shared/readiness/next-step.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import type { Project } from '../../../shared/record/project.ts';
import { asOf, confirmation, entryOf, evidenceOf, idOf, ladder } from './record-builders.ts';

/** Every criterion supported but those named. */
function readinessWithout(...missing: string[]) {
  const entries: Entry[] = [];
  const evidence: Evidence[] = [];
  for (const criterion of ladder.criteria.filter(({ id }) => !missing.includes(id))) {
    ['2026-03-04', '2026-06-10', '2026-10-01'].forEach((occurredOn, index) => {
      const entry = entryOf(entries.length + 1, { occurredOn, result: 'Adopted.', myRole: 'lead' });
      entries.push(entry);
      evidence.push(
        evidenceOf(entries.length, entry.id, {
          criterionId: criterion.id,
          markerId: criterion.markers[index]?.id ?? null,
          confirmations: [confirmation],
        }),
      );
    });
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return deriveReadiness({ ladder, evidence, entries: byId, positions: [], case: null, asOf });
}

const open = (number: number, fields: Partial<Entry> = {}) => entryOf(number, { open: true, ...fields });

describe('the one next step', () => {
  it('is the criterion with the least, by name', () => {
    const step = nextStep(readinessWithout('practices-beyond-team'), [], new Map());
    expect(step).toMatchObject({
      criterionId: 'practices-beyond-team',
      text: 'No dated evidence yet for “Raises practices beyond the team”.',
      candidates: [],
    });
    expect(step?.hint).toContain('outside your team');
  });

  it('is nothing when all are supported', () => {
    expect(nextStep(readinessWithout(), [open(900)], new Map())).toBeNull();
  });

  it('takes the first of the ladder where several have nothing', () => {
    const step = nextStep(readinessWithout('roadmap-to-outcomes', 'mentoring-multiplying'), [], new Map());
    expect(step?.criterionId).toBe('mentoring-multiplying');
  });

  it('offers open entries that could be it: by tag, then by project, then by reach; three at most', () => {
    const project = { id: idOf(77), couldShow: ['practices-beyond-team'] } as Project;
    const entries = [
      open(901, { title: 'reach', scope: 'several teams' }),
      open(902, { title: 'project', projectId: project.id }),
      open(903, { title: 'tag', tags: ['Practices'] }),
      open(904, { title: 'own team', scope: 'team' }),
      open(905, { title: 'closed', open: false, tags: ['practices'] }),
      open(906, { title: 'older reach', scope: 'company', occurredOn: '2026-01-01' }),
    ];
    const step = nextStep(readinessWithout('practices-beyond-team'), entries, new Map([[project.id, project]]));
    expect(step?.candidates.map(({ title }) => title)).toEqual(['tag', 'project', 'reach']);
    expect(step?.hint).toBe('3 open entries could be it.');
  });
});
