import { useCallback, useMemo } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { isCovered } from '../../../shared/skills/cover-own.ts';
import type { WhoRates } from '../../../shared/skills/cover-own.ts';
import type { LastUsed } from '../../../shared/skills/last-used.ts';
import { ratingHistory } from '../../../shared/skills/rating-history.ts';
import type { RatingStepId, SkillKey } from '../../../shared/skills/rating.ts';
import { skillKey } from '../../../shared/skills/rating.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import type { Catalogue } from '../../hooks/use-catalogue.ts';
import type { RatingDesk } from '../../hooks/use-rating-desk.ts';
import type { SkillTexts } from '../../hooks/use-skill-catalogue.ts';
import { Fold } from '../../ui/fold.tsx';
import { Section } from '../../ui/section.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { RatersTable } from './raters-table.tsx';
import { courseInWords, sparkPoints } from './rating-course.ts';
import { RatingHistoryList } from './rating-history-list.tsx';
import { RatingNoteFields } from './rating-note-fields.tsx';
import { SkillAbout } from './skill-about.tsx';
import { askedOf, ratedLabel, raterName, scaleNames } from './skill-words.ts';
import { StepList } from './step-list.tsx';
import { ToolLastUsed } from './tool-last-used.tsx';
import { useRatingNote } from './use-rating-note.ts';
import { useStepKeys } from './use-step-keys.ts';

interface SkillDetailProps {
  row: SkillRow;
  texts: SkillTexts;
  steps: Catalogue<'steps'>;
  desk: RatingDesk;
  who: WhoRates;
  today: LocalDate;
  nameOf: (personId: string | null) => string | null;
  /** Of a tool: the entry that named it last. */
  used: LastUsed | null;
  onRated: (key: SkillKey) => void;
}

/** One skill: what it is, the five answers, what goes with the next one, who sees me where, and every rating so far. */
export function SkillDetail({ row, texts, steps, desk, who, today, nameOf, used, onRated }: SkillDetailProps) {
  const { skill, key, latest } = row;
  const { rater, personId } = who;
  const { ratings, say } = desk;
  const note = useRatingNote(`${key}:${rater}`);
  const covered = isCovered(latest, who);
  const theirs = latest[rater];
  const current = theirs && (personId === null || theirs.personId === personId) ? theirs.step : null;
  const { value, isBlank, clear } = note;

  const rate = useCallback(
    async (step: RatingStepId): Promise<void> => {
      onRated(key);
      const by = rater === 'self' ? null : (nameOf(personId) ?? raterName[rater]);
      const { skillKind, skillId, name } = skill;
      const label = ratedLabel(name, step, by);
      if ((await say({ skillKind, skillId, step, rater, personId, ...value, label })) && !isBlank) clear();
    },
    [onRated, key, rater, personId, nameOf, skill, say, value, isBlank, clear],
  );
  const onRate = useCallback((step: RatingStepId) => void rate(step), [rate]);
  useStepKeys(onRate);

  const given = useMemo(
    () => (ratings ?? []).filter((one) => one.deletedAt === null && skillKey(one) === key),
    [ratings, key],
  );
  const shown = covered ? given.filter((one) => one.rater !== 'self') : given;
  const course = useMemo(() => ratingHistory(given, key, rater), [given, key, rater]);
  const behavioural = texts.catalogues.behavioural.skills.find(({ id }) => key === `behavioural:${id}`);
  return (
    <article className="@container mx-auto flex max-w-today flex-col gap-5 px-6 py-5">
      <SkillAbout skill={skill} texts={texts}>
        {skill.skillKind === 'tool' && <ToolLastUsed used={used} />}
      </SkillAbout>
      <Section title={askedOf(rater, nameOf(personId))}>
        <StepList steps={steps.steps} current={current} strong={behavioural?.strong ?? null} onRate={onRate} />
        <p className="text-12 text-text-3">{steps.note}</p>
      </Section>
      <Fold title="Note and evidence" summary="go with the next rating" mustOpen={!note.isBlank}>
        <RatingNoteFields note={note} current={current} onRate={onRate} />
      </Fold>
      <Section title="Self, mentor, manager">
        <RatersTable row={row} covered={covered} today={today} nameOf={nameOf} />
      </Section>
      <Section title="History">
        {course.length > 1 && (
          <Sparkline
            caption={`${raterName[rater]} ${courseInWords(course)}`}
            places={scaleNames.length}
            points={sparkPoints(course)}
          />
        )}
        {shown.length === 0 ? (
          <p className="text-text-2">No ratings yet. Press 1 to 5; each stays, so that the way is seen later.</p>
        ) : (
          <RatingHistoryList ratings={shown} nameOf={nameOf} />
        )}
      </Section>
    </article>
  );
}
