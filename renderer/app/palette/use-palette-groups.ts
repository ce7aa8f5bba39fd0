import { FolderKanban, NotebookPen, User } from 'lucide-react';
import { useServices } from '../../hooks/services.ts';
import { useEntrySearch, usePersons, useProjects } from '../../hooks/use-records.ts';
import type { CommandGroup, CommandItem } from '../../ui/command-group.ts';
import { shownKeys } from '../shell/platform-keys.ts';
import { screens } from '../shell/screens.ts';
import { paletteActions } from './palette-actions.ts';

const MOST = 8;

const fits = (query: string) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ label }: CommandItem): boolean => words.every((word) => label.toLowerCase().includes(word));
};

/** Screens, actions and records that fit the query; records only once something was typed. */
export function usePaletteGroups(query: string): CommandGroup[] {
  const { info } = useServices();
  const entries = useEntrySearch(query, MOST) ?? [];
  const projects = useProjects() ?? [];
  const persons = usePersons() ?? [];
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
      items: named(persons.map(({ record }) => ({ id: `go:/people/${record.id}`, label: record.name, icon: User }))),
    },
  ];
}
