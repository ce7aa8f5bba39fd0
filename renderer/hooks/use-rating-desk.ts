import { useCallback, useMemo, useState } from 'react';
import { today } from '../../shared/dates/clock.ts';
import { latestRatings } from '../../shared/skills/latest-ratings.ts';
import type { RatingDraft } from '../../shared/skills/rate.ts';
import { rate } from '../../shared/skills/rate.ts';
import type { Rating } from '../../shared/skills/rating.ts';
import { skillKey } from '../../shared/skills/rating.ts';
import type { CatalogueSkill } from '../../shared/skills/skill-catalogue.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';
import { useCommit } from './use-commit.ts';
import { useRatings } from './use-growth-records.ts';

/** What is said: the skill, the step, who says it, and what goes with it. `label` names the action in the toast and the history. */
export interface Said extends Omit<RatingDraft, 'ladderVersion' | 'ratedOn'> {
  ratedOn?: RatingDraft['ratedOn'] | null | undefined;
  label: string;
}

export interface RatingDesk {
  /** All ratings, with those that are being saved; `undefined` while they are read. */
  ratings: readonly Rating[] | undefined;
  /** Writes one rating beside the others. Answers whether it was; words were said where it was not. */
  say: (said: Said) => Promise<boolean>;
}

const saysMore = ({ note, entryIds }: Said): boolean => (note ?? '').trim() !== '' || (entryIds ?? []).length > 0;

/** Does the newest rating of that day say exactly this already? */
function isRepeat(said: Said, on: string, history: readonly Rating[]): boolean {
  const ofSkill = history.filter((rating) => rating.skillId === said.skillId);
  const newest = latestRatings(ofSkill, on).get(skillKey(said))?.[said.rater];
  const same = newest?.step === said.step && newest.ratedOn === on && newest.personId === (said.personId ?? null);
  return same && !saysMore(said);
}

/**
 * Ratings and the one way to add one: a record of its own in a change set of its own, with Undo. What was said shows before it is
 * written, so that it is seen in the frame of the key; it goes again when the store refuses it, which says so by itself.
 */
export function useRatingDesk(skills: readonly CatalogueSkill[]): RatingDesk {
  const { now, zone, newId, ladder } = useServices();
  const stored = useRatings();
  const commit = useCommit();
  const show = useToastStore((state) => state.show);
  const [writing, setWriting] = useState<readonly Rating[]>([]);

  // What the record shows by itself is not shown for it any more; from then on an undo takes it away.
  const waiting = useMemo(
    () => writing.filter(({ id }) => !stored?.some(({ record }) => record.id === id)),
    [writing, stored],
  );
  if (waiting.length < writing.length) setWriting(waiting);

  const ratings = useMemo(() => stored && [...stored.map(({ record }) => record), ...waiting], [stored, waiting]);
  const say = useCallback(
    async ({ label, ratedOn, ...said }: Said): Promise<boolean> => {
      const history = ratings ?? [];
      const day = today({ now: now(), zone });
      const on = ratedOn ?? day;
      if (isRepeat({ ...said, label }, on, history)) {
        show({ text: 'This is what the newest rating says already.', tone: 'plain', undoId: null });
        return false;
      }
      const draft = { ...said, ratedOn: on, ladderVersion: ladder.version };
      const result = rate(draft, { skills, history }, { id: newId(), now: now(), today: day });
      if (!result.ok) {
        show({ text: result.words, tone: 'bad', undoId: null });
        return false;
      }
      setWriting((before) => [...before, result.rating]);
      const change = { op: 'put', kind: 'rating', record: result.rating, baseRev: 0 } as const;
      const { ok } = await commit(label, [change], { announce: true });
      if (!ok) setWriting((before) => before.filter((rating) => rating !== result.rating));
      return ok;
    },
    [ratings, skills, ladder, now, zone, newId, commit, show],
  );
  return useMemo(() => ({ ratings, say }), [ratings, say]);
}
