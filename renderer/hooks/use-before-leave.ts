import { useEffect } from 'react';
import { create } from 'zustand';

/** Work that must be done before this window closes or another profile opens: write drafts, commit what is valid. */
interface LeaveState {
  tasks: Map<() => Promise<void>, LeaveOptions>;
}

interface LeaveOptions {
  /** Only when nobody comes back to this screen; not when the window is merely hidden. */
  forGood?: boolean;
}

const useLeaveStore = create<LeaveState>(() => ({ tasks: new Map() }));

/** Registers work for the moment before the window closes. */
export function useBeforeLeave(task: () => Promise<void>, { forGood = false }: LeaveOptions = {}): void {
  useEffect(() => {
    const { tasks } = useLeaveStore.getState();
    tasks.set(task, { forGood });
    return () => void tasks.delete(task);
  }, [task, forGood]);
}

/** Runs all that was registered; one that fails does not hold up the others. `isHidden`: the window may be shown again any moment. */
export async function runBeforeLeave({ isHidden = false }: { isHidden?: boolean } = {}): Promise<void> {
  const due = [...useLeaveStore.getState().tasks].filter(([, { forGood }]) => !isHidden || !forGood);
  await Promise.allSettled(due.map(([task]) => task()));
}
