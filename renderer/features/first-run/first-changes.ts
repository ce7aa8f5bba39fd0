import type { Change } from '../../../shared/change/change-set.ts';
import type { Ladder } from '../../../shared/ladder/ladder.ts';
import { createCase, createOwnLadder, createPosition, createProfile } from '../../../shared/record/new-record.ts';
import type { FirstRunAnswers } from './first-run-answers.ts';

interface Births {
  newId: () => string;
  now: string;
}

/** The first records, for one commit: whose career this is, the position when it was told, and the case on this ladder. */
export function firstChanges(answers: FirstRunAnswers, ladder: Ladder, { newId, now }: Births): Change[] {
  const { machine, name, employer, title, startedOn, cycleClosesOn } = answers;
  const birth = () => ({ id: newId(), now });
  const own = answers.criteria === 'pasted' ? createOwnLadder(answers.pasted, ladder, birth()) : null;
  const { id: ladderId, targetLevel } = own?.ladder ?? ladder;
  const profile = createProfile({ name: name.trim(), machine }, birth());
  const plan = createCase({ ladderId, targetLevel, cycleClosesOn }, birth());
  const changes: Change[] = [
    { op: 'put', kind: 'profile', record: profile, baseRev: 0 },
    { op: 'put', kind: 'case', record: plan, baseRev: 0 },
  ];
  if (own) changes.push({ op: 'put', kind: 'ladder', record: own, baseRev: 0 });
  if (startedOn === null) return changes;
  const position = createPosition({ from: startedOn, employer: employer.trim(), title: title.trim() }, birth());
  return [...changes, { op: 'put', kind: 'position', record: position, baseRev: 0 }];
}
