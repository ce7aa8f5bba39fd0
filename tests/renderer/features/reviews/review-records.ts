import type { Change } from '../../../../shared/change/change-set.ts';
import { createPerson } from '../../../../shared/record/new-record.ts';
import type { Review } from '../../../../shared/reviews/review.ts';
import { entryOf, evidenceOf, idOf } from '../../../shared/readiness/record-builders.ts';
import { entry, evidence } from '../../../shared/reviews/a-review.ts';

const birth = (number: number) => ({ id: idOf(number), now: '2026-11-20T08:00:00.000Z' });

export const sam = createPerson({ name: 'Sam Ito', roles: ['mentor'] }, birth(501));
export const mara = createPerson({ name: 'Mara Lind', roles: ['manager'] }, birth(502));
export const jonas = createPerson({ name: 'Jonas Vale', roles: ['mentee'], nameMayLeave: false }, birth(503));

/** Only its author may read it: its words must not be in anything that leaves. */
export const secret = entryOf(2, { title: 'CANARY-secret', occurredOn: '2026-11-10', audience: { kind: 'me' } });
export const secretEvidence = evidenceOf(2, secret.id, { rationale: 'CANARY-rationale' });

const put = (kind: Change['kind'], record: object): Change => ({ op: 'put', kind, record, baseRev: 0 }) as Change;

/** A small career: two entries that could prove the same criterion, one of them private, and three persons. */
export const career: readonly Change[] = [
  put('entry', entry),
  put('evidence', evidence),
  put('entry', secret),
  put('evidence', secretEvidence),
  put('person', sam),
  put('person', mara),
  put('person', jonas),
];

export const putReview = (review: Review): Change => put('review', review);
