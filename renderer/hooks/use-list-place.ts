import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import { useServices } from './services.ts';
import { useListLetters } from './use-list-letters.ts';

/**
 * `browse`: walking through the list; `open`: the detail has the eye, and covers the list where there is no room for both.
 * `focus`: it was opened by a key, so its first field takes the focus.
 */
const PlaceSchema = z.object({ mode: z.enum(['browse', 'open']), focus: z.boolean() });
type Place = z.infer<typeof PlaceSchema>;

export interface ListPlace {
  /** The chosen record, a fresh id while a new one is begun, `null` when nothing is chosen. */
  id: string | null;
  isNew: boolean;
  detailOpen: boolean;
  /** The detail's first field shall take the focus as soon as it is there. */
  takeFocus: boolean;
  /** Ties the list's frame to the hook, so that Esc gives the focus back to the list. */
  listFrame: RefObject<HTMLDivElement | null>;
  detailFrame: RefObject<HTMLDivElement | null>;
  select: (id: string) => void;
  open: (id: string) => void;
  begin: () => void;
  /** After a new record was saved: its own address, without leaving the form. */
  created: (id: string) => void;
  back: () => void;
  leave: () => void;
}

const browsing: Place = { mode: 'browse', focus: false };

const inPopup = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [data-popup-open]') !== null;

/**
 * Where one stands on a screen of list and detail, kept in the address: `/projects`, `/projects/<id>`, `/projects/new`. Keys walk
 * through the list, a click or Enter opens, Esc steps back to the list. `search` (`?view=board`) stays in the address on the way.
 */
export function useListPlace(base: string, param: string | undefined, search = ''): ListPlace {
  const navigate = useNavigate();
  const location = useLocation();
  const { newId } = useServices();
  const listFrame = useRef<HTMLDivElement>(null);
  const detailFrame = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  useListLetters(listFrame);
  const isNew = param === 'new';
  const freshId = useMemo(() => (isNew ? newId() : null), [isNew, newId]);
  const id = isNew ? freshId : (param ?? null);
  const state = PlaceSchema.safeParse(location.state);
  const { mode, focus } = state.success ? state.data : { mode: 'open', focus: false };

  const go = useCallback(
    (place: string, next: Place, replace: boolean) =>
      // At once: the next key is meant for what was chosen, never for what stood there before.
      void navigate(`${place === '' ? base : `${base}/${place}`}${search}`, { replace, state: next, flushSync: true }),
    [navigate, base, search],
  );
  const back = useCallback(() => {
    go(isNew || id === null ? '' : id, browsing, true);
    listFrame.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }, [go, id, isNew]);

  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const onPointer = (): void => {
      byPointer.current = true;
    };
    const onKey = (event: KeyboardEvent): void => {
      byPointer.current = false;
      if (event.key !== 'Escape' || event.defaultPrevented || inPopup()) return;
      if (detailFrame.current?.contains(document.activeElement)) back();
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey);
    };
  }, [back]);

  const select = useCallback(
    (next: string) => go(next, byPointer.current ? { mode: 'open', focus: false } : browsing, true),
    [go],
  );
  const open = useCallback((next: string) => go(next, { mode: 'open', focus: !byPointer.current }, false), [go]);
  const begin = useCallback(() => go('new', { mode: 'open', focus: true }, false), [go]);
  const created = useCallback((next: string) => go(next, { mode: 'open', focus: false }, true), [go]);
  const leave = useCallback(() => go('', browsing, true), [go]);
  const detailOpen = id !== null && mode === 'open';
  return {
    id,
    isNew,
    detailOpen,
    takeFocus: mode === 'open' && focus,
    listFrame,
    detailFrame,
    select,
    open,
    begin,
    created,
    back,
    leave,
  };
}
