import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Check } from 'lucide-react';
import { useLadder } from '../../hooks/use-ladder.ts';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { EvidenceTargetLine } from './evidence-targets.ts';
import { evidenceTargets } from './evidence-targets.ts';

interface EvidencePickerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  entryTitle: string;
  /** Ids of the lines that the entry is linked to already. */
  linked: ReadonlySet<string>;
  /** Criteria that the project said it could show; the first of them is where the choice begins. */
  expected: readonly string[];
  onPick: (line: EvidenceTargetLine) => void;
}

/** What does this entry show? One more key answers: the number of a criterion or the letter of a marker; or arrows and Enter. */
export function EvidencePicker({ open, onOpenChange, entryTitle, linked, expected, onPick }: EvidencePickerProps) {
  const ladder = useLadder();
  const lines = evidenceTargets(ladder);
  const first = Math.max(
    0,
    lines.findIndex(({ id }) => expected[0] === id),
  );
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = active ?? first;
  useEffect(() => {
    if (open) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [open, at]);
  const pick = (line: EvidenceTargetLine | undefined): void => {
    if (!line || linked.has(line.id)) return;
    setActive(null);
    onOpenChange(false);
    onPick(line);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const named = lines.find(({ key }) => key !== '' && key === event.key.toLowerCase());
    if (named) pick(named);
    else if (event.key === 'Enter' || event.key === ' ') pick(lines[at]);
    else if (event.key === 'ArrowDown') setActive(Math.min(at + 1, lines.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(lines.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="What does it show?"
      description={entryTitle}
      initialFocus={list}
      size="large"
    >
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label="Criteria and markers"
        aria-activedescendant={`target-${lines[at]?.id ?? ''}`}
        className="group/targets p-0.5 outline-none"
        onKeyDown={onKeyDown}
      >
        {lines.map((line, index) => (
          // The keys belong to the list, which has the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={line.id}
            id={`target-${line.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={linked.has(line.id)}
            data-active={index === at ? '' : undefined}
            className={classNames(
              'flex min-h-6 items-center gap-2 rounded-6 px-2 py-0.5',
              line.markerId === null ? 'mt-2 font-semibold first:mt-0' : 'text-text-2',
              index === at && 'bg-selected outline-accent group-focus-visible/targets:outline-2',
            )}
            onPointerMove={() => setActive(index)}
            onClick={() => pick(line)}
          >
            <span className="w-6 shrink-0">
              {line.key && <KeyHint keys={line.key.toUpperCase()} className="text-text-3" />}
            </span>
            <span className="min-w-0 flex-1">{line.text}</span>
            {linked.has(line.id) && (
              <span className="flex shrink-0 items-center gap-1 text-12 font-normal text-text-2">
                <Icon icon={Check} className="size-3.5" /> linked
              </span>
            )}
          </div>
        ))}
      </div>
      <p className="pt-3 text-12 text-text-3">
        A criterion without a marker is noted, but ticks nothing yet. The markers are ours.
      </p>
    </Dialog>
  );
}
