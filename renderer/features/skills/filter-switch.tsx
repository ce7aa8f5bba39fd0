import type { SkillFilter } from '../../../shared/skills/filter-rows.ts';
import { skillFilters } from '../../../shared/skills/filter-rows.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { filterName } from './skill-words.ts';

const segments = skillFilters.map((value) => ({ value, label: filterName[value] }));

/** Which skills are shown: all, not rated yet, stale after six months, or seen differently by somebody. */
export function FilterSwitch({ filter, onChange }: { filter: SkillFilter; onChange: (filter: SkillFilter) => void }) {
  return <SegmentedControl label="Show" segments={segments} value={filter} onValueChange={onChange} />;
}
