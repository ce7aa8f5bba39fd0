import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { useToastStore } from '../../hooks/toast-store.ts';
import { useProfileRecord } from '../../hooks/use-records.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { AppFrame } from '../../ui/app-frame.tsx';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { Banners } from './banners.tsx';
import { Floating } from './floating.tsx';
import { MainSidebar } from './main-sidebar.tsx';
import { shownKeys } from './platform-keys.ts';
import { screens } from './screens.ts';
import { useAppKeys } from './use-app-keys.ts';
import { useQuitReady } from './use-quit-ready.ts';

/** Places that work before the record has its first page. */
const beforeFirstRun = ['/welcome', '/import'];

/** The frame around every screen: sidebar, banners, messages, palette and keys. */
export function Shell() {
  const { info } = useServices();
  const { pathname } = useLocation();
  const profile = useProfileRecord();
  const { toasts, dismiss } = useToastStore();
  const undo = useUndo();
  useAppKeys();
  useQuitReady();

  const title = screens.find(({ path }) => pathname.startsWith(path))?.label;
  useEffect(() => {
    document.title = title ? `${title} – Rungbook` : 'Rungbook';
  }, [title]);

  if (profile === undefined) return null;
  if (profile === null && !beforeFirstRun.includes(pathname)) return <Navigate to="/welcome" replace />;
  if (pathname.endsWith('/print')) return <Outlet />;
  return (
    <>
      <AppFrame banners={<Banners />} sidebar={profile === null ? null : <MainSidebar />}>
        <Outlet />
      </AppFrame>
      <ToastRegion
        onDismiss={dismiss}
        toasts={toasts.map(({ id, text, tone, undoId }) => ({
          id,
          text,
          tone,
          ...(undoId === null
            ? {}
            : { action: { label: 'Undo', shortcut: shownKeys('mod Z', info), onAct: () => void undo(undoId) } }),
        }))}
      />
      <Floating />
    </>
  );
}
