import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Project } from '../../../shared/record/project.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';

/** Running work first, then what is planned, then what is over. */
export const projectStates: readonly Project['state'][] = ['running', 'planned', 'done', 'stopped'];

/** The heading of a state in the list. */
export const stateHeading: Record<Project['state'], string> = {
  running: 'Running',
  planned: 'Planned',
  done: 'Done',
  stopped: 'Stopped',
};

/** From when to when, as the list says it: "since 3 Mar", "3 Mar 2025 – 12 Nov". */
export function spanInWords({ from, to }: Pick<Project, 'from' | 'to'>, today: LocalDate): string {
  if (to !== null) return `${dayInWords(from, today)} – ${dayInWords(to, today)}`;
  return from > today ? `from ${dayInWords(from, today)}` : `since ${dayInWords(from, today)}`;
}

/** The second line of a project in the list. */
export function projectLine(project: Project, today: LocalDate): string {
  return [spanInWords(project, today), project.teams.join(', ')].filter(Boolean).join(' · ');
}
