import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import { placeInWords } from '../../../shared/people/person-choices.ts';
import type { Speaker } from '../../../shared/people/speaker.ts';
import { speakerInWords } from '../../../shared/people/speaker.ts';
import type { Speakers } from '../../hooks/use-speakers.ts';
import { Icon } from '../../ui/icon.tsx';
import { VouchForm } from './vouch-form.tsx';

interface SpeakerRowProps {
  speaker: Speaker;
  criterion: Criterion;
  speakers: Speakers;
  open: boolean;
  onToggle: (open: boolean) => void;
}

const outsideWords = ({ outside }: Speaker): string =>
  outside === null ? 'team not known' : outside ? 'outside your team' : 'in your team';

function Facts({ speaker, place }: { speaker: Speaker; place: string }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
      <span>
        {speaker.name}
        <span className="text-12 text-text-2">
          {' '}
          {[place, outsideWords(speaker)].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className="text-12 text-text-2 @min-[34rem]:ml-auto">{speakerInWords(speaker)}</span>
    </span>
  );
}

/** One speaker: what they saw and said, and in place the way to change it. A name without a person cannot be opened. */
export function SpeakerRow({ speaker, criterion, speakers, open, onToggle }: SpeakerRowProps) {
  const formId = useId();
  const person = speakers.persons.find(({ id }) => id === speaker.personId);
  const place = person ? placeInWords(person) : 'not among your people';
  if (!person) {
    return (
      <li className="flex min-h-row items-center py-1 pl-5.5">
        <Facts speaker={speaker} place={place} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? formId : undefined}
        onClick={() => onToggle(!open)}
        className="focus-inside flex min-h-row w-full items-center gap-1.5 rounded-6 py-1 text-left hover:bg-hover"
      >
        <Icon icon={open ? ChevronDown : ChevronRight} className="text-text-3" />
        <Facts speaker={speaker} place={place} />
      </button>
      {open && (
        <div id={formId} className="pb-3 pl-5.5">
          <VouchForm criterion={criterion} personId={person.id} speakers={speakers} onClose={() => onToggle(false)} />
        </div>
      )}
    </li>
  );
}
