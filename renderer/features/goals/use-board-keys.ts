import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { GoalGroup } from '../../../shared/goals/goal-board.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';

interface BoardKeysOptions {
  groups: readonly GoalGroup[];
  currentId: string | null;
  frame: RefObject<HTMLElement | null>;
  onMove: (goal: Goal, to: GoalStatus) => void;
}

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const upright: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const cardOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-goal]') : null;

interface Spot {
  column: number;
  row: number;
}

function spotOf(groups: readonly GoalGroup[], id: string | null): Spot | null {
  const column = groups.findIndex(({ cards }) => cards.some(({ goal }) => goal.id === id));
  const row = groups[column]?.cards.findIndex(({ goal }) => goal.id === id) ?? -1;
  return row < 0 ? null : { column, row };
}

/** The nearest card beside, at the same height where there is one; empty columns are walked over. */
function beside(groups: readonly GoalGroup[], { column, row }: Spot, step: number): Goal | null {
  for (let next = column + step; groups[next]; next += step) {
    const cards = groups[next]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]?.goal ?? null;
  }
  return null;
}

/** Keys of the board: one stop for Tab, arrows walk through the cards, Shift and an arrow ask to move one. */
export function useBoardKeys({ groups, currentId, frame, onMove }: BoardKeysOptions) {
  const [focused, setFocused] = useState<string | null>(null);
  const known = (id: string | null): string | null => (spotOf(groups, id) ? id : null);
  const firstId = groups.find(({ cards }) => cards.length > 0)?.cards[0]?.goal.id ?? null;
  const tabStopId = known(focused) ?? known(currentId) ?? firstId;

  const onKeyDown = (event: KeyboardEvent): void => {
    const card = cardOf(event.target);
    const spot = spotOf(groups, card?.dataset['goal'] ?? null);
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = groups[spot.column]?.cards[spot.row]?.goal;
    const aside = sideways[event.key];
    const along = upright[event.key];
    if (goal && event.shiftKey && aside !== undefined) {
      const to = groups[spot.column + aside]?.status;
      if (to) onMove(goal, to);
    } else if (!event.shiftKey && (aside !== undefined || along !== undefined)) {
      const next =
        aside === undefined ? groups[spot.column]?.cards[spot.row + (along ?? 0)]?.goal : beside(groups, spot, aside);
      if (next) frame.current?.querySelector<HTMLElement>(`[data-goal="${next.id}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  // Whoever comes back from a goal goes on at its card.
  useEffect(() => {
    if (currentId !== null) frame.current?.querySelector<HTMLElement>(`[data-goal="${currentId}"]`)?.focus();
  }, [currentId, frame]);
  const onFocus = (event: FocusEvent): void => {
    const id = cardOf(event.target)?.dataset['goal'];
    if (id) setFocused(id);
  };
  return { tabStopId, onKeyDown, onFocus };
}
