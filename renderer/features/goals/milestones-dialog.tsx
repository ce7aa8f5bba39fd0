import { useMemo, useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { goalFromMilestone, horizonTarget } from '../../../shared/goals/goal-from-milestone.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { GoalChoices } from './goal-choices.tsx';
import { MarksReading } from './marks-reading.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { PlanProps } from './plan-props.ts';
import { statusAtBirth } from './goal-dates.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The milestones of the built-in ladder as templates: chosen ones become goals, to be reworded until they are one's own. */
export function MilestonesDialog({ goals, onClose, onTaken }: PlanProps) {
  const today = useToday();
  const { now, newId } = useServices();
  const { take } = useGoalActions();
  const catalogue = useCatalogue('milestones');
  const [start, setStart] = useState<LocalDate>(today);
  const [chosen, setChosen] = useState(NOTHING);
  const groups = useMemo(() => {
    const taken = new Set(goals.flatMap(({ origin }) => (origin?.kind === 'milestone' ? [origin.milestoneId] : [])));
    return (catalogue?.horizons ?? []).map((horizon) => {
      const target = horizonTarget(horizon, start);
      return {
        id: horizon.id,
        title: horizon.theme ? `${horizon.title}: ${horizon.theme.toLowerCase()}` : horizon.title,
        hint: target === null ? 'Without a day.' : `By ${exactDay(target)}.`,
        choices: (catalogue?.milestones ?? [])
          .filter((milestone) => milestone.horizon === horizon.id)
          .map(({ id, title, detail }) => ({ id, title, detail, note: taken.has(id) ? 'a goal already' : undefined })),
      };
    });
  }, [catalogue, goals, start]);
  const onTake = async (): Promise<void> => {
    const made = (catalogue?.milestones ?? []).flatMap((milestone) => {
      const horizon = catalogue?.horizons.find(({ id }) => id === milestone.horizon);
      if (!horizon || !chosen.has(milestone.id)) return [];
      const goal = goalFromMilestone(milestone, horizon, start, { id: newId(), now: now() });
      return [{ ...goal, status: statusAtBirth(start, today) }];
    });
    const ids = await take(made, 'the milestones');
    if (ids) onTaken(ids);
  };
  return (
    <PlanDialog
      title="From a milestone"
      description={catalogue?.note}
      count={chosen.size}
      onTake={() => void onTake()}
      onClose={onClose}
    >
      {!catalogue && <Skeleton lines={8} />}
      {catalogue && (
        <div className="flex flex-col gap-4">
          <DateField
            label="Counted from"
            className="w-40"
            today={today}
            value={start}
            onValueChange={(day) => {
              if (day) setStart(day);
            }}
          />
          <GoalChoices groups={groups} chosen={chosen} onChosenChange={setChosen} />
          <MarksReading catalogue={catalogue} />
        </div>
      )}
    </PlanDialog>
  );
}
