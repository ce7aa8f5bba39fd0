import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useProfileRecord } from '../../hooks/use-records.ts';
import { AppFrame } from '../../ui/app-frame.tsx';
import { Banners } from './banners.tsx';
import { Floating } from './floating.tsx';
import { MainSidebar } from './main-sidebar.tsx';
import { Messages } from './messages.tsx';
import { screens } from './screens.ts';
import { useAppKeys } from './use-app-keys.ts';
import { useQuitReady } from './use-quit-ready.ts';

/** Places that work before the record has its first page. */
const beforeFirstRun = ['/welcome', '/import'];

/** The frame around every screen: sidebar, banners, messages, palette and keys. */
export function Shell() {
  const { pathname } = useLocation();
  const profile = useProfileRecord();
  useAppKeys();
  useQuitReady();

  const title = screens.find(({ path }) => pathname.startsWith(path))?.label;
  useEffect(() => {
    document.title = title ? `${title} – Rungbook` : 'Rungbook';
  }, [title]);

  if (profile === undefined) return null;
  if (profile === null && !beforeFirstRun.includes(pathname)) return <Navigate to="/welcome" replace />;
  const paper = pathname.endsWith('/print');
  return (
    <>
      {paper ? (
        <Outlet />
      ) : (
        <AppFrame banners={<Banners />} sidebar={profile === null ? null : <MainSidebar />}>
          <Outlet />
        </AppFrame>
      )}
      <div className="print:hidden">
        <Messages />
      </div>
      <Floating />
    </>
  );
}
