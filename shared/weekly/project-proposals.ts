import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { Project } from '../record/project.ts';
import type { WeekSpan } from './week-of.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';

/** The line about a project; it names no day, because the latest entry may be private. */
export const noNewsLine = ({ name }: Pick<Project, 'name'>): string => `${name.trim()}: no news this time`;

/**
 * Running projects on which nothing was written in the span; one that began within it is news by itself. `latestNews` holds the day
 * of each project's latest entry.
 */
export function projectProposals(week: {
  projects: readonly Project[];
  latestNews: ReadonlyMap<string, LocalDate>;
  span: WeekSpan;
}): WeeklyProposal[] {
  const { projects, latestNews, span } = week;
  return projects
    .filter((project) => project.state === 'running' && project.deletedAt === null && project.from < span.from)
    .filter((project) => (latestNews.get(project.id) ?? project.from) < span.from)
    .map((project) => {
      const latest = latestNews.get(project.id);
      return {
        id: `project:${project.id}`,
        kind: 'project',
        on: latest ?? null,
        title: project.name,
        detail: latest === undefined ? 'Nothing written down yet.' : `Last news on ${exactDate(latest)}.`,
        part: 'stuck',
        line: noNewsLine(project),
        audience: project.audience,
        source: { kind: 'project', projectId: project.id },
      };
    });
}
