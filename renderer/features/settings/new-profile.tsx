import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Begins another profile on this device; it opens at once, with a first run of its own. */
export function NewProfile({ busy, onCreate }: { busy: boolean; onCreate: (label: string) => void }) {
  const [label, setLabel] = useState('');
  const name = label.trim();
  return (
    <form
      className="flex flex-wrap items-end gap-2 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '' && !busy) onCreate(name.slice(0, 200));
      }}
    >
      <TextField
        label="New profile"
        placeholder="Its name, for you"
        className="w-64"
        maxLength={200}
        value={label}
        onValueChange={setLabel}
      />
      <Button type="submit" disabled={busy || name === ''}>
        Create and open
      </Button>
    </form>
  );
}
