import { useNavigate } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import type { Toast } from '../../hooks/toast-store.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import type { ToastMessage } from '../../ui/toast.tsx';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { shownKeys } from './platform-keys.ts';

/** The passing messages, each with its Undo where there is something to take back, or with a way on. */
export function Messages() {
  const { info } = useServices();
  const { toasts, dismiss } = useToastStore();
  const undo = useUndo();
  const navigate = useNavigate();
  const toMessage = ({ id, text, tone, undoId, link }: Toast): ToastMessage => {
    if (link) return { id, text, tone, action: { label: link.label, onAct: () => void navigate(link.to) } };
    if (undoId === null) return { id, text, tone };
    const onAct = (): void => void undo(undoId);
    return { id, text, tone, action: { label: 'Undo', shortcut: shownKeys('mod Z', info), onAct } };
  };
  return <ToastRegion onDismiss={dismiss} toasts={toasts.map(toMessage)} />;
}
