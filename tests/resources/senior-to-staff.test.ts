import { describe, expect, it } from 'vitest';
import ladderJson from '../../resources/ladders/senior-to-staff.json' with { type: 'json' };
import { LadderSchema } from '../../shared/ladder/ladder.ts';

const ladder = LadderSchema.parse(ladderJson);
const markers = ladder.criteria.flatMap((criterion) => criterion.markers);

describe('the ladder Senior → Staff', () => {
  it('is a draft of five criteria, all at the target level', () => {
    expect(ladder.status).toBe('draft');
    expect(ladder.criteria.map((criterion) => criterion.id)).toEqual([
      'multi-team-initiatives',
      'architectural-stewardship',
      'practices-beyond-team',
      'mentoring-multiplying',
      'roadmap-to-outcomes',
    ]);
    expect(ladder.criteria.every((criterion) => criterion.level === 'staff')).toBe(true);
  });

  it('gives each criterion three to five markers at the target level', () => {
    for (const criterion of ladder.criteria) {
      expect(criterion.markers.length, criterion.id).toBeGreaterThanOrEqual(3);
      expect(criterion.markers.length, criterion.id).toBeLessThanOrEqual(5);
    }
    expect(markers.every((marker) => marker.level === 'staff')).toBe(true);
  });

  it('uses every id, name and alias once', () => {
    const ids = [...ladder.criteria.map((criterion) => criterion.id), ...markers.map((marker) => marker.id)];
    expect(new Set(ids).size).toBe(ids.length);
    const aliases = ladder.criteria.flatMap((criterion) => criterion.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(new Set(markers.map((marker) => marker.text)).size).toBe(markers.length);
  });

  it('has aliases that can be typed as one word behind a plus', () => {
    for (const alias of ladder.criteria.flatMap((criterion) => criterion.aliases)) {
      expect(alias).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('keeps the hedge of its source and says that the markers are ours', () => {
    expect(ladder.note).toMatch(/typically include/);
    expect(ladder.note).toMatch(/markers beneath them are ours/);
  });

  it('lists the twelve types of deliverable', () => {
    expect(new Set(ladder.deliverableTypes).size).toBe(12);
  });

  it('knows only what the schema knows, so that no field is silently lost', () => {
    expect(ladder).toEqual(ladderJson);
  });
});
