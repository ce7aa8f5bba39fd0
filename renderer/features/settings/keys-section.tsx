import { clashesOf, keyActions, keyOf } from '../../../shared/keys/key-actions.ts';
import type { KeyActionId } from '../../../shared/keys/key-actions.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Switch } from '../../ui/switch.tsx';
import { KeyRow } from './key-row.tsx';
import { clashWords, keysWith } from './key-words.ts';

/** Single keys: switch them all off, rebind or switch off one; clashes are said in words. */
export function KeysSection() {
  const { settings, change } = useSettings();
  const { keys, singleKeys } = settings;
  const clashes = clashesOf(keys).filter(([first]) => first !== undefined && keyOf(first, keys) !== '');
  const bind = (id: KeyActionId, key: string) => change({ keys: keysWith(keys, id, key) });
  return (
    <Section
      title="Keys"
      action={
        <Button variant="ghost" disabled={Object.keys(keys).length === 0} onClick={() => change({ keys: {} })}>
          Reset all keys
        </Button>
      }
    >
      <Switch
        label="Single letters do things"
        hint="They never fire while you type. Switched off, menus and keys with Ctrl or ⌘ still work."
        checked={singleKeys}
        onCheckedChange={(checked) => change({ singleKeys: checked })}
      />
      <div role="status" className="flex flex-col gap-1 text-12 text-warn">
        {clashes.map((ids) => (
          <p key={ids.join(' ')}>{clashWords(ids, keys)}</p>
        ))}
      </div>
      <ul className="flex flex-col divide-y divide-border">
        {keyActions.map(({ id, label }) => (
          <KeyRow
            key={id}
            label={label}
            bound={keyOf(id, keys)}
            clashes={clashes.some((ids) => ids.includes(id))}
            off={!singleKeys && keyOf(id, keys).length === 1}
            onBind={(key) => bind(id, key)}
          />
        ))}
      </ul>
    </Section>
  );
}
