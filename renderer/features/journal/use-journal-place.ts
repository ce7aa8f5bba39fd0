import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { create } from 'zustand';
import { useServices } from '../../hooks/services.ts';
import { useListener } from './use-listener.ts';

/** Where one was in the journal of a profile, entry and filter, for the way back from another screen. */
const useLastAddress = create<{ profileId: string; address: string | null }>(() => ({ profileId: '', address: null }));

/** State of the address that says: this id is a new entry, not saved yet. */
interface PlaceState {
  isNew?: boolean;
}

interface JournalPlace {
  /** The whole page, in which list and title are found for the focus. */
  page: RefObject<HTMLDivElement | null>;
  entryId: string | null;
  isNew: boolean;
  /** In a narrow window: the entry covers the list. */
  opened: boolean;
  select: (id: string) => void;
  /** Selects and moves the focus into the entry. */
  open: (id: string) => void;
  back: () => void;
  startNew: () => void;
  focusList: () => void;
}

/** Gives the focus a place when it was lost with what had it; looks for half a second, because the place may not be drawn yet. */
function whenFocusIsLost(find: () => HTMLElement | null, frames = 30): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const target = document.activeElement === document.body ? find() : null;
    if (target) target.focus();
    else whenFocusIsLost(find, frames - 1);
  });
}

/** Which entry is chosen and open: the address says it, so a way back and a link lead to the same place. */
export function useJournalPlace(): JournalPlace {
  const { entryId = null } = useParams();
  const location = useLocation();
  const { pathname, search } = location;
  const isNew = (location.state as PlaceState | null)?.isNew === true;
  const navigate = useNavigate();
  const { newId, profile } = useServices();
  const [opened, setOpened] = useState(entryId !== null);
  const page = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);

  useEffect(() => {
    const { profileId, address } = useLastAddress.getState();
    const known = profileId === profile.id ? address : null;
    if (!arrived.current && entryId === null && search === '' && known !== null) {
      void navigate(known, { replace: true });
    } else useLastAddress.setState({ profileId: profile.id, address: isNew ? null : pathname + search });
    arrived.current = true;
  }, [entryId, search, pathname, isNew, navigate, profile.id]);

  const select = useCallback(
    // At once and not as a transition: a held arrow key must step from the row that the last press chose.
    (id: string) => void navigate(`/journal/${id}${search}`, { replace: true, flushSync: true }),
    [navigate, search],
  );
  const focusList = useCallback(() => page.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(), []);
  const focusTitle = useCallback(() => page.current?.querySelector<HTMLElement>('[data-entry-title]')?.focus(), []);
  const open = useCallback(
    (id: string) => {
      select(id);
      setOpened(true);
      requestAnimationFrame(focusTitle);
    },
    [select, focusTitle],
  );
  const back = useCallback(() => {
    setOpened(false);
    requestAnimationFrame(focusList);
  }, [focusList]);
  const startNew = useCallback(() => {
    setOpened(true);
    void navigate(`/journal/${newId()}${search}`, { state: { isNew: true } satisfies PlaceState });
  }, [navigate, newId, search]);
  // A click opens; the arrows only choose, so that they can walk along a list that the entry would cover.
  useListener(page, 'click', (event) => {
    const onRow = event.target instanceof Element && event.target.closest('[role="option"]') !== null;
    if (!onRow || event.ctrlKey || event.metaKey || event.shiftKey) return;
    setOpened(true);
    // Where the entry covers the list, the focus would be lost with it.
    whenFocusIsLost(() => page.current?.querySelector<HTMLElement>('[data-entry-pane]') ?? null);
  });
  return { page, entryId, isNew, opened, select, open, back, startNew, focusList };
}
