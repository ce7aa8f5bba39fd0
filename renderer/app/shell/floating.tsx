import { lazy, Suspense } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useShell } from './shell-store.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then(({ Palette: component }) => ({ default: component })));
const KeysDialog = lazy(() =>
  import('./keys-dialog.tsx').then(({ KeysDialog: component }) => ({ default: component })),
);
const CaptureDialog = lazy(() =>
  import('./capture-dialog.tsx').then(({ CaptureDialog: component }) => ({ default: component })),
);
const HistoryDialog = lazy(() =>
  import('../../features/history/history-dialog.tsx').then(({ HistoryDialog: component }) => ({ default: component })),
);

/** What floats over the screens: one at a time, loaded when it is first asked for. */
export function Floating() {
  const { open, show } = useShell();
  const close = (): void => show(null);
  const history = useHistoryStore();
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'capture' && <CaptureDialog onClose={close} />}
      {history.shown && <HistoryDialog {...history.shown} onClose={history.close} />}
    </Suspense>
  );
}
