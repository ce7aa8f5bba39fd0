import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CompletionOffer } from '../../../shared/capture/completion-at.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { CaptureChips } from './capture-chips.tsx';
import { CompletionList, optionId } from './completion-list.tsx';
import { useCapture } from './use-capture.ts';
import { useCompletion } from './use-completion.ts';

/** One line: what happened. `+` names a criterion, `#` a tag, `@` a person; Enter saves. Everything else is optional. */
export function CaptureLine({ autoFocus = false }: { autoFocus?: boolean }) {
  const { state, sources, parsed, error, change, save } = useCapture();
  const [caret, setCaret] = useState<number | null>(null);
  const { completion, active, point, dismiss, move, accepted } = useCompletion(state.text, caret, sources);
  const input = useRef<HTMLInputElement>(null);
  const caretAfter = useRef<number | null>(null);
  const listId = useId();
  const errorId = useId();

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    input.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });

  const accept = (offer: CompletionOffer): void => {
    if (!completion) return;
    const { start, end } = completion.span;
    const rest = state.text.slice(end).replace(/^\s/u, '');
    caretAfter.current = start + offer.insert.length + 1;
    setCaret(caretAfter.current);
    const { persons } = state.corrections;
    const meant = offer.personId === undefined ? persons : { ...persons, [offer.insert.slice(1)]: offer.personId };
    change({
      ...state,
      corrections: { ...state.corrections, persons: meant },
      text: `${state.text.slice(0, start)}${offer.insert} ${rest}`,
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const offer = accepted();
    if ((event.key === 'Enter' || event.key === 'Tab') && offer && !event.shiftKey) accept(offer);
    else if (event.key === 'Enter') void save();
    else if (completion && event.key === 'ArrowDown') move(1);
    else if (completion && event.key === 'ArrowUp') move(-1);
    else if (completion && event.key === 'Escape') dismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div>
      <div className="relative">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="What happened"
          aria-autocomplete="list"
          aria-expanded={completion !== null}
          aria-controls={listId}
          aria-activedescendant={completion ? optionId(listId, active) : undefined}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={errorId}
          autoComplete="off"
          placeholder="What happened? Cut p99 from 840 to 310 ms +stewardship @mara yesterday"
          value={state.text}
          className="min-h-11 w-full rounded-6 border border-control bg-panel px-3 text-15 aria-invalid:border-bad"
          onChange={(event) => {
            setCaret(event.target.selectionStart);
            change({ ...state, text: event.target.value });
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionEnd)}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
        />
        {completion && (
          <CompletionList id={listId} offers={completion.offers} active={active} onPoint={point} onAccept={accept} />
        )}
      </div>
      <p id={errorId} role="alert" className={error === null ? 'sr-only' : 'px-3 pt-1 text-12 text-bad'}>
        {error}
      </p>
      <div className="flex min-h-8 items-start gap-2 px-1.5 pt-1">
        {state.text.trim() !== '' && (
          <>
            <CaptureChips
              state={state}
              parsed={parsed}
              sources={sources}
              onChange={(next) => {
                change(next);
                input.current?.focus();
              }}
            />
            <span className="flex min-h-6 shrink-0 items-center gap-1 pr-1.5 text-12 text-text-3">
              <KeyHint keys="↵" /> save
            </span>
          </>
        )}
      </div>
    </div>
  );
}
