import { CaptureLine } from '../../features/capture/capture-line.tsx';
import { TodayPage } from '../../features/today/today-page.tsx';

/** Today with the capture line on top: two features that only the app may put together. */
export function TodayRoute() {
  return <TodayPage capture={<CaptureLine autoFocus />} />;
}
