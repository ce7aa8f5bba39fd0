import type { RecordKind } from '../../shared/record/record-kinds.ts';

/** The address of the screen that shows a record. Evidence has none of its own: it is seen with its entry. */
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
    case 'evidence':
      return null;
  }
}
