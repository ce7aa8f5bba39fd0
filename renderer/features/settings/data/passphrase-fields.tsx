import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { PassphraseChoice } from './use-passphrase.ts';

const modes = [
  { value: 'drawn', label: 'Suggested' },
  { value: 'own', label: 'My own' },
] as const;

function OwnPassphrase({ choice }: { choice: PassphraseChoice }) {
  const { own, setOwn, again, setAgain, shown, setShown, problem } = choice;
  const type = shown ? 'text' : 'password';
  return (
    <>
      <TextField
        label="Passphrase"
        type={type}
        autoComplete="off"
        spellCheck={false}
        value={own}
        onValueChange={setOwn}
        error={problem}
      />
      {!shown && (
        <TextField
          label="The same again"
          type={type}
          autoComplete="off"
          spellCheck={false}
          value={again}
          onValueChange={setAgain}
        />
      )}
      <Checkbox label="Show it" checked={shown} onCheckedChange={setShown} />
    </>
  );
}

/** A passphrase suggested or typed; either way it says what losing it means. */
export function PassphraseFields({ choice }: { choice: PassphraseChoice }) {
  const { mode, setMode, drawn, another, strength } = choice;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>Passphrase</span>
        <SegmentedControl label="Passphrase" segments={modes} value={mode} onValueChange={setMode} />
      </div>
      {mode === 'own' ? (
        <OwnPassphrase choice={choice} />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <output
              aria-label="Suggested passphrase"
              className="select-content min-w-0 flex-1 rounded-6 border border-border bg-canvas px-3 py-2 font-mono leading-reading"
            >
              {drawn ?? '…'}
            </output>
            <Button onClick={another}>Another</Button>
          </div>
          <p className="text-12 text-text-3">{strength}</p>
        </>
      )}
      <p className="leading-reading text-text-2">
        Write it down where the file is not. Without it nobody opens the file, and nobody can give it back to you.
      </p>
    </div>
  );
}
