import { create } from 'zustand';
import type { RecordKind } from '../../shared/record/record-kinds.ts';

/** The record whose history is shown over the screen; the app draws it, any screen may ask for it. */
interface HistoryState {
  shown: { kind: RecordKind; id: string } | null;
  show: (kind: RecordKind, id: string) => void;
  close: () => void;
}

export const useHistoryStore = create<HistoryState>((set) => ({
  shown: null,
  show: (kind, id) => set({ shown: { kind, id } }),
  close: () => set({ shown: null }),
}));
