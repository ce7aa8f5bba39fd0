import { Plus, UserRoundX } from 'lucide-react';
import type { SpokenCriterion, Speakers } from '../../hooks/use-speakers.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { ChooseSpeaker } from './choose-speaker.tsx';
import type { OpenSpeaker } from './open-speaker.ts';
import { SpeakerRow } from './speaker-row.tsx';
import { VouchForm } from './vouch-form.tsx';

interface CriterionSpeakersProps {
  one: SpokenCriterion;
  speakers: Speakers;
  open: OpenSpeaker | null;
  onOpen: (open: OpenSpeaker | null) => void;
}

const HINTS = 4;

/** One criterion: who can speak for it, whether anybody outside the team could, and whom one could ask. */
export function CriterionSpeakers({ one, speakers, open, onOpen }: CriterionSpeakersProps) {
  const { criterion, criterionId } = one;
  const here = open?.criterionId === criterionId ? open : null;
  const opened = here?.personId ?? null;
  const openPerson = (personId: string): void =>
    onOpen({ criterionId, personId, isNew: !one.speakers.some((speaker) => speaker.personId === personId) });
  const close = (): void => onOpen(null);
  return (
    <Section
      title={criterion.short}
      action={
        <Button
          variant="ghost"
          icon={Plus}
          aria-label={`Name somebody for ${criterion.short}`}
          onClick={() => onOpen({ criterionId, personId: null, isNew: true })}
        >
          Name
        </Button>
      }
    >
      {one.speakers.length > 0 && (
        <ul className="flex flex-col divide-y divide-border border-y border-border">
          {one.speakers.map((speaker) => (
            <SpeakerRow
              key={speaker.personId ?? speaker.name}
              speaker={speaker}
              criterion={criterion}
              speakers={speakers}
              open={here?.isNew === false && speaker.personId === opened}
              onToggle={(isOpen) => (isOpen && speaker.personId !== null ? openPerson(speaker.personId) : close())}
            />
          ))}
        </ul>
      )}
      {here && opened === null && (
        <ChooseSpeaker criterion={criterion} persons={speakers.persons} onChoose={openPerson} onCancel={close} />
      )}
      {opened !== null && here?.isNew && (
        <VouchForm criterion={criterion} personId={opened} speakers={speakers} takeFocus onClose={close} />
      )}
      {!one.outsideCan && (
        <p className="flex items-center gap-1.5 text-text-2">
          <Icon icon={UserRoundX} />
          {speakers.myTeam === '' ? 'Nobody is known to be outside your team.' : 'Nobody outside your team yet.'}
        </p>
      )}
      {one.worthAsking.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-12 text-text-3">Worth asking, by how you work together:</span>
          {one.worthAsking.slice(0, HINTS).map((person) => (
            <Chip key={person.id} onClick={() => openPerson(person.id)}>
              {person.name}
            </Chip>
          ))}
        </div>
      )}
    </Section>
  );
}
