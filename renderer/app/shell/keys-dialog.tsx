import { keyActions, keyOf } from '../../../shared/keys/key-actions.ts';
import { useServices } from '../../hooks/services.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { shownKeys } from './platform-keys.ts';

const everywhere = [
  ['mod K', 'Find anything, do anything'],
  ['mod 1', 'First screen, and so on to mod 9'],
  ['mod ,', 'Settings'],
  ['mod Z', 'Undo the last action'],
  ['Enter', 'Open'],
  ['Esc', 'Step back'],
] as const;

/** All keys on one card. Single letters show as they were rebound, and are left out when switched off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { info } = useServices();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const letters = singleKeys ? keyActions : keyActions.filter(({ id }) => keyOf(id, keys).length > 1);
  const rows = [
    ...everywhere.map(([key, label]) => ({ key: shownKeys(key, info), label: shownKeys(label, info) })),
    ...letters.map(({ id, label }) => ({
      key: keyOf(id, keys).replace(/^[a-z]$/, (letter) => letter.toUpperCase()),
      label,
    })),
  ];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Keys"
      description="Single letters never fire while you type. Rebind or switch them off in Settings, Keys."
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr_auto_1fr]">
        {rows.map(({ key, label }) => (
          <div key={label} className="contents">
            <dt>
              <KeyHint keys={key} look="cap" />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
