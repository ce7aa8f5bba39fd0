import { useEffect } from 'react';
import { create } from 'zustand';

/** Work that must be done before this window closes or another profile opens: write drafts, commit what is valid. */
interface LeaveState {
  tasks: Set<() => Promise<void>>;
}

const useLeaveStore = create<LeaveState>(() => ({ tasks: new Set() }));

/** Registers work for the moment before the window closes. */
export function useBeforeLeave(task: () => Promise<void>): void {
  useEffect(() => {
    const { tasks } = useLeaveStore.getState();
    tasks.add(task);
    return () => void tasks.delete(task);
  }, [task]);
}

/** Runs all that was registered; one that fails does not hold up the others. */
export async function runBeforeLeave(): Promise<void> {
  await Promise.allSettled([...useLeaveStore.getState().tasks].map((task) => task()));
}
