import type { WeeklySource } from '../../../shared/weekly/weekly-proposal.ts';

/** The address of what a proposal comes from. */
export function placeOfSource(source: WeeklySource): string {
  switch (source.kind) {
    case 'entry':
    case 'figure':
      return `/journal/${source.entryId}`;
    case 'git':
      return '/import';
    case 'meeting':
      return `/meetings/${source.meetingId}`;
    case 'project':
      return `/projects/${source.projectId}`;
  }
}
