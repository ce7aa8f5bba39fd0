import { create } from 'zustand';

/** A passing message. `undoId` offers to take that change back, `link` a way on; `tone` "bad" stays until it is closed. */
export interface Toast {
  id: string;
  text: string;
  tone: 'plain' | 'bad';
  undoId: string | null;
  link?: { label: string; to: string };
}

interface ToastState {
  toasts: Toast[];
  show: (toast: Omit<Toast, 'id'>) => void;
  dismiss: (id: string) => void;
}

let count = 0;

/** Passing messages of this window; at most three at a time, the oldest plain one gives way. */
export const useToastStore = create<ToastState>((set) => ({
  toasts: [],
  show: (toast) => {
    count += 1;
    const id = `toast-${count}`;
    set(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...toast, id }] }));
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));
