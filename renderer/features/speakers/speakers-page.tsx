import { Plus } from 'lucide-react';
import { useState } from 'react';
import { withoutOutsideVoice } from '../../../shared/people/speaks-for.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { Speakers } from '../../hooks/use-speakers.ts';
import { useSpeakers } from '../../hooks/use-speakers.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CriterionSpeakers } from './criterion-speakers.tsx';
import type { OpenSpeaker } from './open-speaker.ts';

function Summary({ criteria, myTeam }: Speakers) {
  const missing = withoutOutsideVoice(criteria).length;
  if (myTeam === '') {
    return (
      <p className="leading-reading text-text-2">
        Your own team is not written down, so nobody counts as outside of it.{' '}
        <a href="#/settings/profile" draggable={false} className="rounded-6 text-accent underline underline-offset-2">
          Write it down <span aria-hidden>→</span>
        </a>
      </p>
    );
  }
  return (
    <p className="leading-reading text-text-2">
      {missing === 0
        ? `For every criterion somebody outside ${myTeam} could speak.`
        : `For ${missing} of ${criteria.length} nobody outside ${myTeam} could speak yet. Whoever saw it at first hand is worth asking.`}
    </p>
  );
}

/** Who can speak for which criterion: saw it, was asked, agreed. Written down in place, and nobody is asked by the app. */
export function SpeakersPage() {
  const speakers = useSpeakers();
  const { settings } = useSettings();
  const [open, setOpen] = useState<OpenSpeaker | null>(null);
  const nameSomebody = (): void => {
    const first = speakers?.criteria.find(({ outsideCan }) => !outsideCan) ?? speakers?.criteria[0];
    if (first) setOpen({ criterionId: first.criterionId, personId: null, isNew: true });
  };
  useKeyAction('new', speakers ? nameSomebody : null);
  return (
    <Page
      title="Who can speak"
      actions={
        <Button
          variant="primary"
          icon={Plus}
          shortcut={settings.singleKeys ? keyOf('new', settings.keys).toUpperCase() : undefined}
          onClick={nameSomebody}
        >
          Name somebody
        </Button>
      }
    >
      {!speakers && <Skeleton lines={6} />}
      {speakers && (
        <div className="@container flex flex-col gap-6">
          <Summary {...speakers} />
          {speakers.criteria.map((one) => (
            <CriterionSpeakers key={one.criterionId} one={one} speakers={speakers} open={open} onOpen={setOpen} />
          ))}
        </div>
      )}
    </Page>
  );
}
