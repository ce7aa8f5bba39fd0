import { Toast } from './toast.tsx';
import type { ToastMessage } from './toast.tsx';

/** Where messages appear, bottom centre. Always in the document, so that screen readers hear what is added. `onDismiss` must be stable. */
export function ToastRegion({
  toasts,
  onDismiss,
}: {
  toasts: readonly ToastMessage[];
  onDismiss: (id: string) => void;
}) {
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center"
    >
      <ol className="flex max-w-full flex-col items-center gap-2">
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onDismiss={onDismiss} />
        ))}
      </ol>
    </section>
  );
}
