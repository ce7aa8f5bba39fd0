import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/section.tsx';

/** One proposed goal. `note` says why it cannot be chosen. */
interface GoalChoice {
  id: string;
  title: string;
  detail: ReactNode;
  note?: string | undefined;
}

/** Proposals that belong together: a horizon. */
interface GoalChoiceGroup {
  id: string;
  title: string;
  hint?: string | undefined;
  choices: readonly GoalChoice[];
}

interface GoalChoicesProps {
  groups: readonly GoalChoiceGroup[];
  chosen: ReadonlySet<string>;
  onChosenChange: (chosen: ReadonlySet<string>) => void;
}

/** Proposed goals to choose from, group by group; nothing is saved here. */
export function GoalChoices({ groups, chosen, onChosenChange }: GoalChoicesProps) {
  const set = (ids: readonly string[], take: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (take) next.add(id);
      else next.delete(id);
    }
    onChosenChange(next);
  };
  return (
    <div className="flex flex-col gap-5">
      {groups.map((group) => {
        const free = group.choices.filter(({ note }) => note === undefined).map(({ id }) => id);
        const taken = free.filter((id) => chosen.has(id)).length;
        return (
          <Section
            key={group.id}
            title={group.title}
            action={
              free.length > 1 && (
                <Checkbox
                  label={<span className="text-12 text-text-2">all {free.length}</span>}
                  checked={taken === free.length}
                  indeterminate={taken > 0 && taken < free.length}
                  onCheckedChange={(take) => set(free, take)}
                />
              )
            }
          >
            {group.hint && <p className="-mt-1 text-12 text-text-2">{group.hint}</p>}
            <ul className="flex flex-col gap-2">
              {group.choices.map(({ id, title, detail, note }) => (
                <li key={id}>
                  <Checkbox
                    className="items-start [&>button]:mt-0.5 [&>span:first-child]:mt-0.5"
                    checked={chosen.has(id) && note === undefined}
                    disabled={note !== undefined}
                    onCheckedChange={(take) => set([id], take)}
                    label={
                      <span className="flex flex-col gap-0.5 leading-reading">
                        <span>
                          {title}
                          {note && <span className="text-12 text-text-3"> · {note}</span>}
                        </span>
                        <span className="text-12 text-text-2">{detail}</span>
                      </span>
                    }
                  />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
