import { create } from 'zustand';

/** What floats over the screens right now. */
interface ShellState {
  open: 'palette' | 'keys' | 'capture' | null;
  show: (what: ShellState['open']) => void;
}

export const useShell = create<ShellState>((set) => ({ open: null, show: (open) => set({ open }) }));
