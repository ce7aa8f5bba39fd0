import type { Rater } from '../../../shared/skills/rating.ts';
import { raters } from '../../../shared/skills/rating.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import type { PersonChoice } from '../../../shared/people/person-choices.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { raterName } from './skill-words.ts';
import type { SkillView, SkillsView } from './use-skills-view.ts';

const views: { value: SkillView; label: string }[] = [
  { value: 'rate', label: 'Rate' },
  { value: 'plot', label: 'Plot' },
  { value: 'table', label: 'Table' },
];
const raterSegments = raters.map((value: Rater) => ({ value, label: raterName[value] }));

/** View and rater; a mentor or manager may be named. */
export function SkillsToolbar({ view, people }: { view: SkillsView; people: readonly PersonChoice[] }) {
  const { add } = usePersonActions();
  const { rater, personId } = view.who;
  const addPerson = async (name: string): Promise<void> => {
    const id = await add(name);
    if (id !== null) view.setPerson(id);
  };
  return (
    <>
      <SegmentedControl label="View" segments={views} value={view.view} onValueChange={view.setView} />
      <span aria-hidden className="pl-2 text-12 text-text-3">
        Rating as
      </span>
      <SegmentedControl label="Rating as" segments={raterSegments} value={rater} onValueChange={view.setRater} />
      {rater !== 'self' && (
        <Combobox
          label={`Which ${rater}`}
          hideLabel
          className="max-w-52 min-w-28 flex-1"
          placeholder="Who?"
          options={people}
          value={personId}
          onValueChange={view.setPerson}
          onCreate={(name) => void addPerson(name)}
        />
      )}
    </>
  );
}
