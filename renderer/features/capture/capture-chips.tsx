import { Fragment, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CaptureSources } from '../../../shared/capture/capture-sources.ts';
import { handleOf, nameFromWord, personsStartingWith } from '../../../shared/capture/match-person.ts';
import { matchNamesake, withoutNumber } from '../../../shared/capture/namesakes.ts';
import type { ParsedCapture } from '../../../shared/capture/parse-capture.ts';
import type { Span } from '../../../shared/capture/span.ts';
import { entryKinds } from '../../../shared/record/entry.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import type { CaptureState } from './capture-state.ts';
import { ignoring, meaning, withoutToken } from './capture-state.ts';
import { ChipButton } from './chip-button.tsx';
import { DateChip } from './date-chip.tsx';

interface CaptureChipsProps {
  state: CaptureState;
  parsed: ParsedCapture;
  sources: CaptureSources;
  onChange: (state: CaptureState) => void;
}

const dot = (
  <span aria-hidden className="text-12 text-text-3">
    ·
  </span>
);

interface ChipFact {
  key: string;
  what: string;
  words: string;
  tentative?: boolean;
  entries: readonly MenuEntry[];
  /** What Backspace and Delete do. */
  remove: () => void;
}

function chipFacts({ state, parsed, sources, onChange }: CaptureChipsProps): ChipFact[] {
  const { text } = state;
  const takeOut = (span: Span) => () => onChange({ ...state, text: withoutToken(text, span) });
  const leaveAsProse = (span: Span) => () => onChange(ignoring(state, span));
  return [
    ...parsed.criteria.map(({ criterionId, span }): ChipFact => {
      const name = sources.criteria.find(({ id }) => id === criterionId)?.short ?? criterionId;
      const swapTo = (id: string): void =>
        onChange({ ...state, text: `${text.slice(0, span.start)}+${id}${text.slice(span.end)}` });
      const entries: MenuEntry[] = [
        ...sources.criteria
          .filter(({ id }) => id !== criterionId)
          .map(({ id, short }): MenuEntry => ({ label: short, onSelect: () => swapTo(id) })),
        { kind: 'separator' },
        { label: 'Remove', shortcut: 'Del', onSelect: takeOut(span) },
      ];
      return { key: `+${criterionId}`, what: 'criterion', words: name, entries, remove: takeOut(span) };
    }),
    ...parsed.persons.map(({ personId, name, word, span }, place): ChipFact => {
      const bare = matchNamesake(word, sources.persons) ? withoutNumber(word) : word;
      const others = personsStartingWith(bare, sources.persons).filter(({ id }) => id !== personId);
      const entries: MenuEntry[] = [
        ...others.map((other): MenuEntry => ({
          label: other.label ?? other.name,
          onSelect: () => onChange(meaning(state, word, handleOf(other, sources.persons), other.id)),
        })),
        ...(personId === null
          ? []
          : [
              {
                label: `Somebody new: ${nameFromWord(bare)}`,
                onSelect: () => onChange(meaning(state, word, bare, null)),
              },
            ]),
        { label: 'Remove', shortcut: 'Del', onSelect: takeOut(span) },
      ];
      const label = sources.persons.find(({ id }) => id === personId)?.label ?? name;
      const words = personId === null ? `${name} (new)` : label;
      return {
        key: `person-${place}`,
        what: 'person',
        words,
        tentative: personId === null,
        entries,
        remove: takeOut(span),
      };
    }),
    ...parsed.tags.map(({ tag, span }): ChipFact => ({
      key: `#${tag}`,
      what: 'tag',
      words: `#${tag}`,
      entries: [{ label: 'Remove', shortcut: 'Del', onSelect: takeOut(span) }],
      remove: takeOut(span),
    })),
    ...parsed.figures.map(({ baseline, result, unit, span }): ChipFact => ({
      key: `figure-${span.start}`,
      what: 'figure',
      words: `${baseline ? `${baseline} → ` : ''}${result}${unit ? ` ${unit}` : ''}`,
      entries: [{ label: 'Not a figure', shortcut: 'Del', onSelect: leaveAsProse(span) }],
      remove: leaveAsProse(span),
    })),
  ];
}

/** How the line was understood, one quiet line of chips. Each opens its corrections; Delete removes; left and right walk along. */
export function CaptureChips(props: CaptureChipsProps) {
  const { state, parsed, onChange } = props;
  const bar = useRef<HTMLDivElement>(null);
  const facts = chipFacts(props);
  const walk = (by: number): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at >= 0) buttons[at + by]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, remove: (() => void) | null): void => {
    if (event.key === 'ArrowRight') walk(1);
    else if (event.key === 'ArrowLeft') walk(-1);
    else if (remove && (event.key === 'Delete' || event.key === 'Backspace')) remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const chip = (fact: ChipFact): ReactNode => (
    <Menu
      label={`Correct the ${fact.what}`}
      entries={fact.entries}
      trigger={
        <ChipButton what={fact.what} tentative={fact.tentative} onKeyDown={(event) => onKeyDown(event, fact.remove)}>
          {fact.words}
        </ChipButton>
      }
    />
  );
  const kinds: MenuEntry[] = entryKinds.map((kind) => ({
    kind: 'check',
    label: kind,
    checked: kind === parsed.kind,
    onCheckedChange: () => onChange({ ...state, corrections: { ...state.corrections, kind } }),
  }));
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="How it was understood"
      className="flex min-w-0 flex-1 flex-wrap items-center"
    >
      <Menu
        label="Correct the kind"
        entries={kinds}
        trigger={
          <ChipButton what="kind" onKeyDown={(event) => onKeyDown(event, null)}>
            {parsed.kind}
          </ChipButton>
        }
      />
      {dot}
      <DateChip state={state} parsed={parsed} onChange={onChange} onKeyDown={onKeyDown} />
      {facts.map((fact) => (
        <Fragment key={fact.key}>
          {dot}
          {chip(fact)}
        </Fragment>
      ))}
    </div>
  );
}
