import { describe, expect, it } from 'vitest';
import { evidenceTargets } from '../../../../renderer/features/journal/evidence-targets.ts';
import { LadderSchema } from '../../../../shared/ladder/ladder.ts';
import ladderData from '../../../../resources/ladders/senior-to-staff.json';

describe('evidenceTargets', () => {
  it('gives every criterion and marker of the built-in ladder one key of its own', () => {
    const ladder = LadderSchema.parse(ladderData);
    const lines = evidenceTargets(ladder);
    const keys = lines.map(({ key }) => key);
    expect(lines).toHaveLength(ladder.criteria.reduce((sum, { markers }) => sum + 1 + markers.length, 0));
    expect(new Set(keys).size).toBe(lines.length);
    expect(keys).not.toContain('');
  });
});
