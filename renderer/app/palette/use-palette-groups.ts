import { ChartNoAxesColumn, FolderKanban, MessagesSquare, NotebookPen, User } from 'lucide-react';
import { whenInWords } from '../../../shared/meetings/when-in-words.ts';
import { skillKey } from '../../../shared/skills/rating.ts';
import { useServices } from '../../hooks/services.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useEntrySearch, useProjects } from '../../hooks/use-records.ts';
import { useSkillCatalogue } from '../../hooks/use-skill-catalogue.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUpcomingMeetings } from '../../hooks/use-upcoming-meetings.ts';
import type { CommandGroup, CommandItem } from '../../ui/command-group.ts';
import { shownKeys } from '../shell/platform-keys.ts';
import { screens } from '../shell/screens.ts';
import { paletteActions } from './palette-actions.ts';
import { useGoalItems } from './use-goal-items.ts';

const MOST = 8;

const fits = (query: string) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ label }: CommandItem): boolean => words.every((word) => label.toLowerCase().includes(word));
};

/** Screens, actions and records that fit the query; records only once something was typed. */
export function usePaletteGroups(query: string): CommandGroup[] {
  const { info, zone } = useServices();
  const today = useToday();
  const entries = useEntrySearch(query, MOST) ?? [];
  const projects = useProjects() ?? [];
  const persons = usePersonChoices();
  const goals = useGoalItems();
  const skills = useSkillCatalogue()?.skills ?? [];
  const upcoming = useUpcomingMeetings() ?? [];
  const nameOf = (id: string): string => persons.find(({ value }) => value === id)?.label ?? 'somebody';
  const named = (items: CommandItem[]): CommandItem[] =>
    query.trim() === '' ? [] : items.filter(fits(query)).slice(0, MOST);
  return [
    {
      label: 'Screens',
      items: screens
        .map(({ path, label, icon }, index) => ({
          id: `go:${path}`,
          label,
          icon,
          shortcut: shownKeys(`mod ${index + 1}`, info),
        }))
        .filter(fits(query)),
    },
    { label: 'Actions', items: paletteActions.filter(fits(query)) },
    {
      label: 'Entries',
      items: entries.map(({ record }) => ({
        id: `go:/journal/${record.id}`,
        label: record.title,
        hint: record.occurredOn,
        icon: NotebookPen,
      })),
    },
    {
      label: 'Projects',
      items: named(
        projects.map(({ record }) => ({ id: `go:/projects/${record.id}`, label: record.name, icon: FolderKanban })),
      ),
    },
    {
      label: 'People',
      items: named(persons.map(({ value, label }) => ({ id: `go:/people/${value}`, label, icon: User }))),
    },
    {
      label: '1:1s',
      items: named(
        upcoming.map((next) => ({
          id: `go:/meetings/${next.key}`,
          label: `1:1 with ${next.personIds.map(nameOf).join(' and ')}`,
          hint: whenInWords(next, today, zone),
          icon: MessagesSquare,
        })),
      ),
    },
    { label: 'Goals', items: named(goals) },
    {
      label: 'Skills',
      items: named(
        skills.map((skill) => ({ id: `go:/skills/${skillKey(skill)}`, label: skill.name, icon: ChartNoAxesColumn })),
      ),
    },
  ];
}
