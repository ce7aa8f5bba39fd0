import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { Project } from '../record/project.ts';
import type { WeekSpan } from './week-of.ts';
import type { WeeklyProposal } from './weekly-proposal.ts';

/**
 * Running projects on which nothing was written in the span; one that began within it is news by itself. `latestNews` holds the day
 * of each project's latest entry. The line for readers names no day, because the latest entry may be private.
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
        line: `${project.name.trim()}: no news this time`,
        audience: project.audience,
        source: { kind: 'project', projectId: project.id },
      };
    });
}
