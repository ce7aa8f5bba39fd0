import type { RecordKind } from '../../shared/record/record-kinds.ts';

/**
 * The address of the screen that shows a record. Some have none of their own: evidence is seen with its entry,
 * a checkpoint with its goal.
 */
export function placeOfRecord(kind: RecordKind, id: string): string | null {
  switch (kind) {
    case 'entry':
      return `/journal/${id}`;
    case 'project':
      return `/projects/${id}`;
    case 'person':
      return `/people/${id}`;
    case 'packet':
      return `/packets/${id}`;
    case 'case':
      return '/settings/case';
    case 'ladder':
      return '/settings/ladder';
    case 'profile':
    case 'position':
      return '/settings/profile';
    case 'goal':
      return `/goals/${id}`;
    case 'metric':
      return `/goals/metrics/${id}`;
    case 'rating':
      return '/skills';
    case 'meeting':
      return `/meetings/${id}`;
    case 'note':
      return `/friday/${id}`;
    case 'review':
      return `/reviews/${id}`;
    case 'evidence':
    case 'checkpoint':
    case 'reading':
    case 'cadence':
    case 'topic':
    case 'relation':
    case 'mentoring':
    case 'vouch':
    case 'feedback':
      return null;
  }
}
