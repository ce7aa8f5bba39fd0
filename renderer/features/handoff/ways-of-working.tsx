import { Plus } from 'lucide-react';
import type { WayOfWorking } from '../../../shared/record/way-of-working.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { WayForm } from './way-form.tsx';

/** How one likes to work, in one's own words: the part of the handoff that is written here. */
export function WaysOfWorking({ profileId }: { profileId: string }) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const choices = usePersonChoices();
  const form = useRecordForm('profile', profileId, null);
  if (!form) return <Skeleton lines={4} />;
  const { value, change, save, state, discard } = form;
  const ways = value.waysOfWorking;
  const keep = (waysOfWorking: WayOfWorking[]): void => change({ waysOfWorking });
  const keepNow = (waysOfWorking: WayOfWorking[]): void => {
    keep(waysOfWorking);
    void save();
  };
  return (
    <Section
      title="Ways of working"
      action={
        <Button
          variant="ghost"
          icon={Plus}
          aria-label="Add a way of working"
          onClick={() => keepNow([...ways, { heading: '', text: '', audience: { kind: 'inside' } }])}
        >
          Add
        </Button>
      }
    >
      {ways.length === 0 && (
        <p className="text-text-2">What should somebody know in the first week of working with you?</p>
      )}
      <ul className="flex flex-col divide-y divide-border">
        {ways.map((way, index) => (
          <WayForm
            key={index}
            way={way}
            index={index}
            choices={choices}
            onChange={(next) => keep(ways.map((one, at) => (at === index ? next : one)))}
            onRemove={() => keepNow(ways.filter((_, at) => at !== index))}
            onBlur={() => void save()}
          />
        ))}
      </ul>
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={() => showHistory('profile', profileId)}
      />
    </Section>
  );
}
