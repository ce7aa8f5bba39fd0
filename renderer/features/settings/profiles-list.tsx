import { useState } from 'react';
import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import { useServices } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { NewProfile } from './new-profile.tsx';
import type { ProfileControls } from './profile-controls.ts';

const kindWords: Record<ProfileEntry['kind'], string> = { own: 'own', sample: 'sample', mentee: 'mentee' };

/** Profiles of this device: each has its own database and vault. One is open. */
export function ProfilesList({ profiles, onSwitch, onCreate, onRemove }: ProfileControls) {
  const { profile: current } = useServices();
  const show = useToastStore((state) => state.show);
  const [asked, setAsked] = useState<ProfileEntry | null>(null);
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      const words = error instanceof Error ? error.message : 'This did not work. Nothing was changed; try again.';
      show({ text: words, tone: 'bad', undoId: null });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title="Profiles">
      <ul className="flex flex-col divide-y divide-border">
        {profiles.map((profile) => (
          <li key={profile.id} className="flex min-h-10 flex-wrap items-center gap-2 py-1">
            <span className="min-w-40 flex-1 truncate">
              {profile.label}
              {profile.kind !== 'own' && <span className="text-text-3"> · {kindWords[profile.kind]}</span>}
            </span>
            {profile.id === current.id ? (
              <span className="px-3 text-text-2">open now</span>
            ) : (
              <Button
                disabled={busy}
                aria-label={`Open ${profile.label}`}
                onClick={() => void during(() => onSwitch(profile.id))}
              >
                Open
              </Button>
            )}
            <Button
              variant="ghost"
              disabled={busy}
              aria-label={`Remove ${profile.label}…`}
              onClick={() => setAsked(profile)}
            >
              Remove…
            </Button>
          </li>
        ))}
      </ul>
      <NewProfile busy={busy} onCreate={(label) => void during(() => onCreate(label))} />
      <ConfirmDialog
        open={asked !== null}
        danger
        title={`Remove “${asked?.label ?? ''}” for good?`}
        confirmLabel="Remove for good"
        cancelLabel="Keep it"
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          const removed = asked;
          setAsked(null);
          if (removed) void during(() => onRemove(removed));
        }}
      >
        {asked?.kind === 'sample'
          ? 'The sample career and everything you changed in it leave this device without a trace. Your own profile is not touched.'
          : 'Its entries, history, drafts and journal are deleted from this device. This cannot be undone.'}
      </ConfirmDialog>
    </Section>
  );
}
