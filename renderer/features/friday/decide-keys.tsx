import { useKeyHint } from '../../hooks/use-key-hint.ts';
import { KeyHint } from '../../ui/key-hint.tsx';

/** The keys of the first step, those that work when single letters are switched off among them. */
export function DecideKeys() {
  const keep = useKeyHint('keep') ?? 'Space';
  const drop = useKeyHint('drop') ?? 'Del';
  return (
    <span className="flex gap-3 text-text-3">
      <span className="flex gap-1">
        <KeyHint keys={keep} /> keep
      </span>
      <span className="flex gap-1">
        <KeyHint keys={drop} /> drop
      </span>
    </span>
  );
}
