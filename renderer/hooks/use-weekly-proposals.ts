import { useMemo } from 'react';
import type { Proposal } from '../../shared/import/proposal.ts';
import { heldMeetings } from '../../shared/weekly/held-meeting.ts';
import type { WeekSpan } from '../../shared/weekly/week-of.ts';
import { decidedBefore } from '../../shared/weekly/weekly-decisions.ts';
import type { WeeklyNote } from '../../shared/weekly/weekly-note.ts';
import type { WeeklyProposal } from '../../shared/weekly/weekly-proposal.ts';
import { weeklyProposals } from '../../shared/weekly/weekly-proposals.ts';
import { useMeetings } from './use-growth-records.ts';
import { useLatestNews } from './use-latest-news.ts';
import { usePersons, useProjects } from './use-records.ts';
import { useWeeklyEntries } from './use-weekly-entries.ts';

const nothing: readonly string[] = [];
const noGit: readonly Proposal[] = [];

/**
 * What a weekly review offers for a span of days; `undefined` while it is read. `own` is the review itself: what the others decided
 * is not offered again. `git` is what repositories show; what of it became an entry is offered as that.
 */
export function useWeeklyProposals(
  span: WeekSpan,
  notes: readonly WeeklyNote[],
  own: string | null,
  git: readonly Proposal[] = noGit,
): WeeklyProposal[] | undefined {
  const entries = useWeeklyEntries(span);
  const meetings = useMeetings(span.from, span.to);
  const persons = usePersons();
  const projects = useProjects();
  const running = useMemo(
    () => projects?.filter(({ record }) => record.state === 'running').map(({ record }) => record.id),
    [projects],
  );
  const latestNews = useLatestNews(running ?? nothing, span.to);
  const { from, to } = span;
  return useMemo(() => {
    if (!entries || !meetings || !persons || !projects || !running || !latestNews) return undefined;
    return weeklyProposals({
      span: { from, to },
      git,
      meetings: heldMeetings(
        meetings.map(({ record }) => record),
        persons.map(({ record }) => record),
      ),
      projects: projects.map(({ record }) => record),
      latestNews,
      entries,
      decidedBefore: decidedBefore(notes.filter(({ id }) => id !== own)),
    });
  }, [entries, meetings, persons, projects, running, latestNews, from, to, notes, own, git]);
}
