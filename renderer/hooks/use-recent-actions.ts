import { useCallback } from 'react';
import { findActionSubjects, listRecentActions } from '../db/queries/action-queries.ts';
import type { RecentAction } from '../db/queries/group-steps.ts';
import type { ActionSubject } from '../db/standing-of.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';
import { useLive } from './use-live.ts';
import { undoRefused } from './use-undo.ts';

export type { RecentAction } from '../db/queries/group-steps.ts';
export type { ActionSubject } from '../db/standing-of.ts';

/** How many actions are shown; all of them can be taken back after any number of restarts. */
export const RECENT_ACTIONS = 50;

export const useRecentActions = (): RecentAction[] | undefined =>
  useLive((database) => listRecentActions(database, RECENT_ACTIONS), []);

/** The records of an action, those that stand in its way first; `null` when it is forgotten, `undefined` while it is read. */
export const useActionSubjects = (changeId: string): ActionSubject[] | null | undefined =>
  useLive((database) => findActionSubjects(database, changeId), [changeId]);

/** Takes a whole action back, its newest save first, and says so; stops with words where something stands in the way. */
export function useUndoAction(): (action: RecentAction) => Promise<void> {
  const { store } = useServices();
  const show = useToastStore((state) => state.show);
  return useCallback(
    async ({ changeIds, label }) => {
      for (const changeId of changeIds) {
        const result = await store.undo(changeId);
        if (result.ok) continue;
        show(undoRefused(result, changeId));
        return;
      }
      show({ text: `Undone: ${label}`, tone: 'plain', undoId: null });
    },
    [store, show],
  );
}
